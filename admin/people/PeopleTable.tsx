import { Button, Chip, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { queryClient } from "../data/queryClient.ts";
import { useWrite } from "../editing/useWrite.ts";
import {
  Permission,
  type PersonFragment,
  ResetPasswordDocument,
  UpdateUserDocument,
  type UserPatch,
} from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatDay } from "../wording/date.ts";
import type { HandedLink } from "./PeoplePage.tsx";
import { permissionName } from "./permissionName.ts";

const permissions = Object.values(Permission);

interface Props {
  readonly people: readonly PersonFragment[];
  readonly onLink: (link: HandedLink) => void;
}

/** People with what they may do; a change counts at once, in running sessions too. */
export function PeopleTable({ people, onLink }: Props) {
  return (
    <Scrollable label="People">
      <Table size="small" sx={{ minWidth: 760 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Name</TableCell>
            <TableCell scope="col">E-mail</TableCell>
            <TableCell scope="col">Permission</TableCell>
            <TableCell scope="col">Since</TableCell>
            <TableCell scope="col">Access</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onLink={onLink} />
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function usePerson({ id, name }: PersonFragment, onLink: Props["onLink"]) {
  const write = useWrite();
  const update = async (patch: UserPatch) => {
    if (await write(UpdateUserDocument, { id, patch })) await queryClient.invalidateQueries();
  };
  const reset = async () => {
    const done = await write(ResetPasswordDocument, { user: id });
    if (done)
      onLink({
        title: `Hand this link to ${name}: it lets them choose a new password within a day`,
        link: done.resetPassword.link,
      });
  };
  return { update, reset };
}

function PersonRow({ person, onLink }: { person: PersonFragment; onLink: Props["onLink"] }) {
  const { name, email, permission, createdAt, disabledAt, hasPassword } = person;
  const { update, reset } = usePerson(person, onLink);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name} {disabledAt ? <Chip size="small" label="disabled" color="warning" variant="outlined" /> : null}
        {hasPassword === false ? <Chip size="small" label="no password yet" variant="outlined" /> : null}
      </TableCell>
      <TableCell>{email ?? "–"}</TableCell>
      <TableCell>
        <PermissionField name={name} value={permission} onChange={(next) => update({ permission: next })} />
      </TableCell>
      <TableCell>{createdAt ? formatDay(createdAt) : "–"}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        {email === null ? (
          "a part of the product"
        ) : (
          <>
            <Button size="small" onClick={reset} aria-label={`Reset password of ${name}`}>
              Reset password
            </Button>
            <Button
              size="small"
              color={disabledAt ? "primary" : "error"}
              onClick={() => update({ disabled: disabledAt === null })}
              aria-label={`${disabledAt ? "Enable" : "Disable"} ${name}`}
            >
              {disabledAt ? "Enable" : "Disable"}
            </Button>
          </>
        )}
      </TableCell>
    </TableRow>
  );
}

interface PermissionProps {
  readonly name: string;
  readonly value: Permission;
  readonly onChange: (value: Permission | null) => void;
}

function PermissionField({ name, value, onChange }: PermissionProps) {
  return (
    <TextField
      select
      value={value}
      onChange={({ target }) => onChange(permissions.find((each) => each === target.value) ?? null)}
      slotProps={{ select: { SelectDisplayProps: { "aria-label": `Permission of ${name}` } } }}
      sx={{ m: 0, minWidth: 210 }}
    >
      {permissions.map((each) => (
        <MenuItem key={each} value={each}>
          {permissionName[each]}
        </MenuItem>
      ))}
    </TextField>
  );
}
