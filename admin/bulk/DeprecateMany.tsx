import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { DeprecateAllDocument } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";
import type { BulkDialogProps } from "./FamilyOfMany.tsx";

/** Takes all selected concepts out of use. */
export function DeprecateMany({ ids, onDone, onClose }: BulkDialogProps) {
  const [reason, setReason] = useState("");
  const write = useWrite();
  const act = async () => {
    const done = await write(DeprecateAllDocument, { ids, reason: reason.trim() || null });
    if (done) onDone(done.deprecateAll);
    return done;
  };
  return (
    <ActionDialog
      title={`Deprecate ${formatCount(ids.length, "concept")}`}
      action="Deprecate"
      onAct={act}
      onClose={onClose}
    >
      <Typography color="text.secondary">
        They stay readable and keep their links, but lists and search leave them out.
      </Typography>
      <TextField
        label="Why, for readers"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        autoFocus
      />
    </ActionDialog>
  );
}
