import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type ReactNode, useId } from "react";
import { Form } from "react-admin";
import { useFormState } from "react-hook-form";
import { useRefused } from "./useSave.ts";

interface Props {
  readonly title: string;
  readonly action?: string;
  /** What the form begins with. */
  readonly start: object;
  /** Saves; what it throws is shown beside the fields it is about. Null keeps the dialog open. */
  readonly onSave: (values: Record<string, unknown>) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page, for what belongs to what the page shows. */
export function FormDialog({ title, action = "Save", start, onSave, onClose, children }: Props) {
  const id = useId();
  const refused = useRefused();
  const submit = async (values: Record<string, unknown>) => {
    try {
      if ((await onSave(values)) !== null) onClose();
      return undefined;
    } catch (error) {
      const outcome = refused(error);
      return outcome.done === "refused" ? outcome.faults : undefined;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <Form record={{ ...start }} onSubmit={submit} disableInvalidFormNotification>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <SubmitButton label={action} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function SubmitButton({ label }: { label: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting}>
      {label}
    </Button>
  );
}
