import { TextField, Typography } from "@mui/material";
import { type FindingItemFragment, WaiveFindingDocument } from "../gql/graphql.ts";
import { QualityDialog } from "./QualityDialog.tsx";
import { useQualityChange } from "./useQualityChange.ts";

const usualDays = 180;
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const asDate = { inputLabel: { shrink: true } } as const;

interface Props {
  readonly finding: FindingItemFragment;
  readonly onClose: () => void;
}

/** Lets a finding stay: asks why, and until when. */
export function WaiveDialog({ finding, onClose }: Props) {
  const { change, fault, busy } = useQualityChange(WaiveFindingDocument, "The finding is waived.");
  const submit = async (values: FormData) => {
    const until = new Date(`${String(values.get("until"))}T23:59:59`).toISOString();
    if (await change({ id: finding.id, reason: String(values.get("reason")), until })) onClose();
  };
  return (
    <QualityDialog
      title="Waive this finding"
      action="Waive"
      busy={busy}
      fault={fault}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography color="text.secondary">{finding.message}</Typography>
      <TextField
        name="reason"
        label="Why it may stay"
        helperText="For whoever looks at it next."
        required
        multiline
        minRows={2}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 500 } }}
        defaultValue={finding.waiver?.reason ?? ""}
      />
      <TextField name="until" label="Until" type="date" required defaultValue={inDays(usualDays)} slotProps={asDate} />
    </QualityDialog>
  );
}
