import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type FormEvent, type ReactNode, useId, useState } from "react";

interface Props {
  readonly title: string;
  readonly action: string;
  readonly onAct: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Whether it can be done yet. */
  readonly ready?: boolean;
  readonly dangerous?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Asks what an action needs to know, does it, and closes when it was done. */
export function ActionDialog(props: Props) {
  const { title, action, onAct, onClose, ready = true, dangerous = false, wide = false, children } = props;
  const id = useId();
  const [busy, setBusy] = useState(false);
  const act = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    const done = await onAct();
    setBusy(false);
    if (done !== null) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth={wide ? "md" : "sm"}>
      <form onSubmit={act} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color={dangerous ? "error" : "primary"} disabled={busy || !ready}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
