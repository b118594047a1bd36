import { FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { type FindingItemFragment, MergeDuplicatesDocument } from "../gql/graphql.ts";
import { QualityDialog } from "./QualityDialog.tsx";
import { useQualityChange } from "./useQualityChange.ts";

interface Props {
  readonly finding: FindingItemFragment;
  readonly onClose: () => void;
}

/** Makes the concepts of a finding one: only which of them stays has to be chosen. */
export function MergeDuplicates({ finding: { concepts }, onClose }: Props) {
  const { change, fault, busy } = useQualityChange(
    MergeDuplicatesDocument,
    "They are one now. Reverting the revision parts them again.",
  );
  const submit = async (values: FormData) => {
    const into = String(values.get("into"));
    const from = concepts.map(({ id }) => id).filter((id) => id !== into);
    if (await change({ from, into, message: "Merge duplicates" })) onClose();
  };
  return (
    <QualityDialog
      title="Merge duplicates"
      action="Merge"
      busy={busy}
      fault={fault}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography color="text.secondary">
        All edges and names move to the one that stays; the others stay behind deprecated, replaced by it.
      </Typography>
      <RadioGroup name="into" aria-label="Which one stays" defaultValue={concepts[0]?.id ?? ""}>
        {concepts.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={`${name} stays`} />
        ))}
      </RadioGroup>
    </QualityDialog>
  );
}
