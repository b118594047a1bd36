import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { queryClient } from "../data/queryClient.ts";
import { useWrite } from "../editing/useWrite.ts";
import { RevokeApiTokenDocument, type TokenItemFragment } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatDay, formatMoment } from "../wording/date.ts";

interface Props {
  readonly tokens: readonly TokenItemFragment[];
  /** Whether they are of different people. */
  readonly everybodys?: boolean;
}

/** API tokens: what each may do, until when, when it was last used, and the way to revoke it. */
export function TokenTable({ tokens, everybodys = false }: Props) {
  const write = useWrite();
  const revoke = async (id: string) => {
    if (await write(RevokeApiTokenDocument, { id })) await queryClient.invalidateQueries();
  };
  if (tokens.length === 0)
    return (
      <Typography color="text.secondary">There are none. A program needs one to use the API as a person.</Typography>
    );
  return (
    <Scrollable label="API tokens">
      <Table size="small" sx={{ minWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">For</TableCell>
            {everybodys ? <TableCell scope="col">Of</TableCell> : null}
            <TableCell scope="col">Begins with</TableCell>
            <TableCell scope="col">May</TableCell>
            <TableCell scope="col">Until</TableCell>
            <TableCell scope="col">Last used</TableCell>
            <TableCell scope="col">Revoke</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} isNamed={everybodys} onRevoke={() => revoke(token.id)} />
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

interface RowProps {
  readonly token: TokenItemFragment;
  /** Whether it says whose it is. */
  readonly isNamed: boolean;
  readonly onRevoke: () => void;
}

function TokenRow({ token, isNamed, onRevoke }: RowProps) {
  const { name, user, start, scope, expiresAt, lastUsedAt } = token;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      {isNamed ? <TableCell>{user.name}</TableCell> : null}
      <TableCell>
        <code>{start}</code>
      </TableCell>
      <TableCell>{scope.toLowerCase()}</TableCell>
      <TableCell>{formatDay(expiresAt)}</TableCell>
      <TableCell>{lastUsedAt ? formatMoment(lastUsedAt) : "never"}</TableCell>
      <TableCell>
        <Button size="small" color="error" onClick={onRevoke} aria-label={`Revoke the token ${name}`}>
          Revoke
        </Button>
      </TableCell>
    </TableRow>
  );
}
