import { Alert, Stack, TextField, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { faultMessage } from "../data/faultMessage.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { askThrough } from "../data/signInAgain.ts";
import { DialogForm } from "../editing/DialogForm.tsx";
import { SignInDocument } from "../gql/graphql.ts";
import { EMAIL, PASSWORD } from "./fields.ts";

type Answer = (signedIn: boolean) => void;

/** Asks for the password over whatever one was doing when the session ended, which then goes on where it was. */
export function SignInAgain() {
  const waiting = useRef<Answer[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      askThrough(() => {
        setOpen(true);
        return new Promise<boolean>((resolve) => waiting.current.push(resolve));
      }),
    [],
  );
  const answer: Answer = (signedIn) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(signedIn);
    if (signedIn) void queryClient.invalidateQueries();
  };
  return open ? <SignInDialog onAnswer={answer} /> : null;
}

function SignInDialog({ onAnswer }: { onAnswer: Answer }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const values = new FormData(form);
    setBusy(true);
    setFault(null);
    const credentials = { email: String(values.get("email")), password: String(values.get("password")) };
    await request(SignInDocument, credentials).then(
      () => onAnswer(true),
      (error: unknown) => setFault(faultMessage(error)),
    );
    setBusy(false);
  };
  return (
    <DialogForm
      title="Sign in to go on"
      action="Sign in"
      cancel="Not now"
      onSubmit={submit}
      onClose={() => onAnswer(false)}
      ready={!busy}
      width="xs"
    >
      <Stack spacing={1}>
        <Typography color="text.secondary">
          You are no longer signed in. What you entered is still here, and is saved once you are.
        </Typography>
        {fault === null ? null : <Alert severity="error">{fault}</Alert>}
        <TextField {...EMAIL} autoFocus />
        <TextField {...PASSWORD} />
      </Stack>
    </DialogForm>
  );
}
