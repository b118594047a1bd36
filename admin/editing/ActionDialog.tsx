import { type ReactNode, useState } from "react";
import { DialogForm } from "./DialogForm.tsx";

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
export function ActionDialog({ onAct, onClose, ready = true, wide = false, children, ...words }: Props) {
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    const done = await onAct();
    setBusy(false);
    if (done !== null) onClose();
  };
  return (
    <DialogForm {...words} onSubmit={act} onClose={onClose} ready={ready && !busy} width={wide ? "md" : "sm"}>
      {children}
    </DialogForm>
  );
}
