import { useNotify, useRedirect } from "react-admin";
import { request } from "../data/request.ts";
import { SetPasswordDocument } from "../gql/graphql.ts";
import { AccessCard } from "./AccessCard.tsx";
import { NEW_PASSWORD } from "./fields.ts";
import { useLinkToken } from "./useLinkToken.ts";

/** Where an invitation or a reset leads: chooses a password. */
export function SetPasswordPage() {
  const token = useLinkToken();
  const redirect = useRedirect();
  const notify = useNotify();
  return (
    <AccessCard
      title="Choose a password"
      intro="The link works once; afterwards you sign in with the new password."
      fields={[NEW_PASSWORD]}
      action="Save"
      onSubmit={async ({ password = "" }) => {
        await request(SetPasswordDocument, { token, password });
        notify("The password is saved: sign in with it.", { type: "success" });
        redirect("/login");
      }}
    />
  );
}
