import { useNotify, useRedirect } from "react-admin";
import { request } from "../data/request.ts";
import { SetUpAdministratorDocument } from "../gql/graphql.ts";
import { AccessCard } from "./AccessCard.tsx";
import { EMAIL, NAME, NEW_PASSWORD } from "./fields.ts";
import { useLinkToken } from "./useLinkToken.ts";

/** Where the set-up link leads: makes the first administrator. */
export function SetUpPage() {
  const token = useLinkToken();
  const redirect = useRedirect();
  const notify = useNotify();
  return (
    <AccessCard
      title="Set up"
      intro="You are the first: this makes you the administrator. The link works once."
      fields={[NAME, EMAIL, NEW_PASSWORD]}
      action="Become administrator"
      onSubmit={async ({ name = "", email = "", password = "" }) => {
        await request(SetUpAdministratorDocument, { token, name, email, password });
        notify("You are signed in as the administrator.", { type: "success" });
        redirect("/");
      }}
    />
  );
}
