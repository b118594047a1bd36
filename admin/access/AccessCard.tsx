import { Alert, Box, Button, Card, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { faultMessage } from "../data/faultMessage.ts";

/** A field of a form about oneself. */
export interface AccessField {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "email" | "password";
  readonly autoComplete: string;
  readonly hint?: string;
}

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly AccessField[];
  readonly action: string;
  /** Does what the form is for; what it throws is shown above the fields. */
  readonly onSubmit: (values: Readonly<Record<string, string>>) => Promise<void>;
  readonly children?: ReactNode;
}

/** A small form on a page of its own: signing in, setting up, choosing a password. */
export function AccessCard({ title, intro, fields, action, onSubmit, children }: Props) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${title} – Careers graph`;
  }, [title]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setFault(null);
    await onSubmit(Object.fromEntries(fields.map(({ name }) => [name, String(values.get(name) ?? "")]))).catch(
      (error: unknown) => setFault(faultMessage(error, "Something went wrong: try again.")),
    );
    setBusy(false);
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: "100vh", display: "grid", placeItems: "center", p: 2, bgcolor: "background.default" }}
    >
      <Card sx={{ width: "100%", maxWidth: 420, p: 3 }}>
        <Stack component="form" spacing={2} onSubmit={submit} noValidate>
          <Typography variant="h1">{title}</Typography>
          <Typography color="text.secondary">{intro}</Typography>
          {fault === null ? null : <Alert severity="error">{fault}</Alert>}
          {fields.map(({ hint, ...field }) => (
            <TextField key={field.name} {...field} helperText={hint} required fullWidth />
          ))}
          <Button type="submit" variant="contained" disabled={busy}>
            {action}
          </Button>
          {children}
        </Stack>
      </Card>
    </Box>
  );
}
