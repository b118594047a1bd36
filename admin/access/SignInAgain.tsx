import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { askThrough } from "../data/signInAgain.ts";
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
  return <SignInDialog open={open} onAnswer={answer} />;
}

function SignInDialog({ open, onAnswer }: { open: boolean; onAnswer: Answer }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog inside a form's page is inside that form for React, not for the browser.
    event.stopPropagation();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setFault(null);
    const credentials = { email: String(values.get("email")), password: String(values.get("password")) };
    await request(SignInDocument, credentials).then(
      () => onAnswer(true),
      (error: unknown) => setFault(error instanceof Error ? error.message : "Try again."),
    );
    setBusy(false);
  };
  return (
    <Dialog open={open} onClose={() => onAnswer(false)} aria-labelledby="sign-in-again" fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id="sign-in-again">Sign in to go on</DialogTitle>
        <DialogContent>
          <Stack spacing={1}>
            <Typography color="text.secondary">
              You are no longer signed in. What you entered is still here, and is saved once you are.
            </Typography>
            {fault === null ? null : <Alert severity="error">{fault}</Alert>}
            <TextField {...EMAIL} autoFocus />
            <TextField {...PASSWORD} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onAnswer(false)}>Not now</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            Sign in
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
