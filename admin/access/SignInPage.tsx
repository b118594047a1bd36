import { Button, Link } from "@mui/material";
import { useLogin, useRedirect } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { VisitorDocument } from "../gql/graphql.ts";
import { AccessCard } from "./AccessCard.tsx";
import { EMAIL, PASSWORD } from "./fields.ts";

/** Where people sign in, with a password or at their organization's provider. */
export function SignInPage() {
  const login = useLogin();
  const redirect = useRedirect();
  const { data } = useAnswer(VisitorDocument, {});
  const external = data?.signInOptions.externalSignIn;
  return (
    <AccessCard
      title="Sign in"
      intro={
        data?.signInOptions.setUpNeeded
          ? "There are no people yet: open the set-up link that the server printed when it started."
          : "Reading needs no sign-in where it is public; changing does."
      }
      fields={[EMAIL, PASSWORD]}
      action="Sign in"
      onSubmit={async (values) => {
        await login(values, "/");
      }}
    >
      {external ? (
        <Button variant="outlined" href={external}>
          Sign in with your organization
        </Button>
      ) : null}
      <Link component="button" type="button" onClick={() => redirect("/")}>
        Back to the panel
      </Link>
    </AccessCard>
  );
}
