import { SelectInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { InviteUserDocument, Permission } from "../gql/graphql.ts";
import type { HandedLink } from "./PeoplePage.tsx";
import { permissionChoices } from "./permissionName.ts";

const start = { permission: "VIEWER" } as const;
const permissions = Object.values(Permission);

/** Lets somebody in: the link is to be handed over by whoever invites. */
export function Invitation({ onLink, onClose }: { onLink: (link: HandedLink) => void; onClose: () => void }) {
  const invite = async (values: unknown) => {
    const draft = new Draft(values);
    const name = draft.text("name") ?? "";
    const permission = draft.among("permission", permissions) ?? Permission.Viewer;
    const { inviteUser } = await request(InviteUserDocument, {
      input: { name, email: draft.text("email") ?? "", permission },
    });
    onLink({ title: `Hand this link to ${name}: it lets them choose a password within 7 days`, link: inviteUser.link });
  };
  return (
    <FormDialog title="Invite somebody" action="Invite" start={start} onSave={invite} onClose={onClose}>
      <TextInput source="name" label="Name" helperText={false} />
      <TextInput source="email" label="E-mail" type="email" helperText="What the person signs in with." />
      <SelectInput source="permission" label="Permission" choices={permissionChoices} helperText={false} />
    </FormDialog>
  );
}
