import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type FormEvent, type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  /** What the button that sends it says. */
  readonly action: string;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly onClose: () => void;
  readonly cancel?: string;
  /** Whether it can be sent now. */
  readonly ready?: boolean;
  readonly dangerous?: boolean;
  readonly width?: "xs" | "sm" | "md";
  readonly children: ReactNode;
}

/** A form over the page. It may be opened from within another form, which does not hear of its submission. */
export function DialogForm(props: Props) {
  const {
    title,
    action,
    onSubmit,
    onClose,
    cancel = "Cancel",
    ready = true,
    dangerous,
    width = "sm",
    children,
  } = props;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog inside a form's page is inside that form for React, not for the browser.
    event.stopPropagation();
    onSubmit(event.currentTarget);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth={width}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{cancel}</Button>
          <Button type="submit" variant="contained" color={dangerous ? "error" : "primary"} disabled={!ready}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
