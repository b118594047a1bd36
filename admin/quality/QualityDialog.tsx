import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from "@mui/material";
import { type FormEvent, type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly action: string;
  readonly busy: boolean;
  readonly fault: Error | null;
  readonly onSubmit: (values: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question about a finding: what went wrong with the answer is said above it. */
export function QualityDialog({ title, action, busy, fault, onSubmit, onClose, children }: Props) {
  const titleId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <form onSubmit={submit}>
        <DialogContent>
          <Stack spacing={2}>
            {fault ? <Alert severity="error">{fault.message}</Alert> : null}
            {children}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
