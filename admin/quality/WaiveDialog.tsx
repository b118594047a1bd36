import { Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { type FindingItemFragment, WaiveFindingDocument } from "../gql/graphql.ts";
import { useWaiving } from "./useWaiving.ts";

const usualDays = 180;
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const asDate = { inputLabel: { shrink: true } } as const;
const bounded = { htmlInput: { maxLength: 500 } } as const;

interface Props {
  readonly finding: FindingItemFragment;
  readonly onClose: () => void;
}

/** Lets a finding stay: asks why, and until when. */
export function WaiveDialog({ finding: { id, message }, onClose }: Props) {
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(inDays(usualDays));
  const waive = useWaiving(WaiveFindingDocument, "The finding is waived.");
  const act = () => waive({ id, reason, until: new Date(`${until}T23:59:59`).toISOString() });
  const ready = reason.trim() !== "" && until !== "";
  return (
    <ActionDialog title="Waive this finding" action="Waive" onAct={act} onClose={onClose} ready={ready}>
      <Stack spacing={2}>
        <Typography color="text.secondary">{message}</Typography>
        <TextField
          label="Why it may stay"
          helperText="For whoever looks at it next."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
          autoFocus
          slotProps={bounded}
        />
        <TextField
          label="Until"
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          slotProps={asDate}
        />
      </Stack>
    </ActionDialog>
  );
}
