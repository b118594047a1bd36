import { Alert, Button, Stack, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify } from "react-admin";
import { NEW_PASSWORD, PASSWORD } from "../access/fields.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { request } from "../data/request.ts";
import { ChangePasswordDocument } from "../gql/graphql.ts";

/** Changes one's own password, which ends all other sessions. */
export function PasswordForm() {
  const notify = useNotify();
  const [fault, setFault] = useState<string | null>(null);
  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const passwords = { current: String(values.get("current")), password: String(values.get("password")) };
    setFault(null);
    await request(ChangePasswordDocument, passwords).then(
      () => {
        form.reset();
        notify("The password is changed; all other sessions have ended.", { type: "success" });
      },
      (error: unknown) => setFault(faultMessage(error)),
    );
  };
  return (
    <Stack component="form" spacing={1} onSubmit={change} noValidate sx={{ maxWidth: 420, alignItems: "flex-start" }}>
      {fault === null ? null : <Alert severity="error">{fault}</Alert>}
      <TextField {...PASSWORD} name="current" label="Present password" />
      <TextField
        name="password"
        label={NEW_PASSWORD.label}
        type={NEW_PASSWORD.type}
        autoComplete={NEW_PASSWORD.autoComplete}
        helperText={NEW_PASSWORD.hint}
      />
      <Button type="submit" variant="outlined">
        Change the password
      </Button>
    </Stack>
  );
}
