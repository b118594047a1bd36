import { TextField } from "@mui/material";
import { type ComponentProps, useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";

interface Props {
  readonly onName: (name: string) => ReturnType<ComponentProps<typeof ActionDialog>["onAct"]>;
  readonly onClose: () => void;
}

/** Asks for the name a view is kept under. */
export function NameDialog({ onName, onClose }: Props) {
  const [name, setName] = useState("");
  return (
    <ActionDialog
      title="Save this view"
      action="Save"
      ready={name.trim() !== ""}
      onAct={() => onName(name.trim())}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
    </ActionDialog>
  );
}
