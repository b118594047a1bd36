import { Alert, FormControlLabel, Paper, Skeleton, Switch } from "@mui/material";
import { useState } from "react";
import { useMayEdit } from "../access/useMay.ts";
import type { Picked } from "../inputs/ConceptPicker.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { useRequirements } from "../requirement/useRequirements.ts";
import { useRequirementWriting } from "../requirement/useRequirementWriting.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { type ComparedSkill, compareRequirements } from "./compareRequirements.ts";

/** What is copied: the requirements of one side, as it has them. */
function copies(rows: readonly ComparedSkill[], from: "left" | "right") {
  return rows.flatMap(({ id, [from]: row }) =>
    row === null
      ? []
      : [{ skill: id, importance: row.importance, proficiency: row.proficiency, rationale: row.rationale }],
  );
}

/** The requirements of two holders, and for editors the ways to copy some across. */
export function Comparison({ left, right }: { left: Picked; right: Picked }) {
  const mayEdit = useMayEdit();
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const [ours, theirs] = [useRequirements(left.id), useRequirements(right.id)];
  const toLeft = useRequirementWriting(left.id, ours.data?.revision ?? 0);
  const toRight = useRequirementWriting(right.id, theirs.data?.revision ?? 0);
  const fault = ours.error ?? theirs.error;
  if (fault) return <FaultNotice fault={fault} onRetry={() => void ours.refetch()} />;
  if (!ours.data?.whole || !theirs.data?.whole) return <Skeleton height={200} />;
  const all = compareRequirements(ours.data.rows, theirs.data.rows);
  const shown = onlyDifferent ? all.filter(({ same }) => !same) : all;
  const copy = (rows: readonly ComparedSkill[], from: "left" | "right") =>
    from === "left"
      ? toRight.add(copies(rows, from), `Copied from ${left.name}`)
      : toLeft.add(copies(rows, from), `Copied from ${right.name}`);
  return (
    <Paper sx={{ p: 2 }}>
      <FormControlLabel
        control={<Switch checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)} />}
        label="Only differences"
      />
      {shown.length === 0 ? (
        <Alert severity="info">{all.length === 0 ? "Neither requires anything yet." : "Both require the same."}</Alert>
      ) : (
        <ComparisonTable left={left.name} right={right.name} rows={shown} onCopy={mayEdit ? copy : null} />
      )}
    </Paper>
  );
}
