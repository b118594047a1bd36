import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { type BulkReportFragment, SetFamilyDocument } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import { formatCount } from "../wording/count.ts";

/** What every bulk action's dialog is given. */
export interface BulkDialogProps {
  readonly ids: string[];
  readonly onDone: (result: BulkReportFragment) => void;
  readonly onClose: () => void;
}

/** Puts all selected roles into a family. */
export function FamilyOfMany({ ids, onDone, onClose }: BulkDialogProps) {
  const [family, setFamily] = useState<Picked | null>(null);
  const write = useWrite();
  const act = async () => {
    const done = await write(SetFamilyDocument, { roles: ids, family: family?.id ?? null });
    if (done) onDone(done.setFamily);
    return done;
  };
  return (
    <ActionDialog
      title={`Family of ${formatCount(ids.length, "role")}`}
      action={family ? "Set family" : "Take out of their families"}
      onAct={act}
      onClose={onClose}
    >
      <ConceptPicker
        label="Family"
        kind="ROLE_FAMILY"
        value={family ? [family] : []}
        onChange={([chosen]) => setFamily(chosen ?? null)}
        helperText="None takes them out of theirs."
        autoFocus
      />
    </ActionDialog>
  );
}
