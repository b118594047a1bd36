import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { MergeConcepts } from "../concept/MergeConcepts.tsx";
import { ExportSelected } from "../export/ExportButtons.tsx";
import type { BulkReportFragment, ConceptKind } from "../gql/graphql.ts";
import { DeprecateMany } from "./DeprecateMany.tsx";
import { FamilyOfMany } from "./FamilyOfMany.tsx";
import { RequirementOfMany } from "./RequirementOfMany.tsx";
import { useBulkReport, useSelected } from "./useBulk.tsx";

type Action = "family" | "require" | "drop" | "deprecate" | "merge";

const labels: Readonly<Record<Action, string>> = {
  family: "Set family",
  require: "Add a requirement",
  drop: "Remove a requirement",
  deprecate: "Deprecate",
  merge: "Merge",
};

const holders: readonly ConceptKind[] = ["ROLE", "LEVEL", "SPECIALIZATION"];

function actionsFor(kind: ConceptKind, selected: number): Action[] {
  return [
    ...(kind === "ROLE" ? (["family"] as const) : []),
    ...(holders.includes(kind) ? (["require", "drop"] as const) : []),
    "deprecate",
    ...(selected > 1 ? (["merge"] as const) : []),
  ];
}

/** What can be done with all selected rows of a list at once, as one revision. */
export function BulkActions({ kind }: { kind: ConceptKind }) {
  const mayEdit = useMayEdit();
  const { selectedIds } = useListContext();
  const [open, setOpen] = useState<Action | null>(null);
  const { show, dialog } = useBulkReport();
  const close = () => setOpen(null);
  // Folded away, the buttons would still be reached with the keyboard and lie over the heads of the columns.
  const some = selectedIds.length > 0;
  const actions = some && mayEdit ? actionsFor(kind, selectedIds.length) : [];
  return (
    <>
      {actions.map((action) => (
        <Button key={action} size="small" onClick={() => setOpen(action)}>
          {labels[action]}
        </Button>
      ))}
      {some ? <ExportSelected kind={kind} /> : null}
      {open === null ? null : <BulkDialog action={open} onDone={show} onClose={close} />}
      {dialog}
    </>
  );
}

interface DialogProps {
  readonly action: Action;
  readonly onDone: (result: BulkReportFragment) => void;
  readonly onClose: () => void;
}

function BulkDialog({ action, onDone, onClose }: DialogProps) {
  const { ids, concepts } = useSelected();
  const { onUnselectItems } = useListContext();
  const shared = { ids, onDone, onClose };
  if (action === "family") return <FamilyOfMany {...shared} />;
  if (action === "deprecate") return <DeprecateMany {...shared} />;
  if (action === "merge")
    return concepts.length < ids.length ? null : (
      <MergeConcepts concepts={concepts} onClose={onClose} onMerged={onUnselectItems} />
    );
  return <RequirementOfMany {...shared} drop={action === "drop"} />;
}
