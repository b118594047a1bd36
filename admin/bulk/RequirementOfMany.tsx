import { Box } from "@mui/material";
import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { DropSkillDocument, RequireSkillDocument } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import { LabelledScale } from "../inputs/ScaleInput.tsx";
import { formatCount } from "../wording/count.ts";
import type { BulkDialogProps } from "./FamilyOfMany.tsx";

/** Makes all selected roles, levels or specializations require a skill, or no longer require it. */
export function RequirementOfMany({ ids, drop, onDone, onClose }: BulkDialogProps & { drop: boolean }) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [importance, setImportance] = useState<number | null>(3);
  const [proficiency, setProficiency] = useState<number | null>(null);
  const write = useWrite();
  const skill = picked?.id ?? "";
  const send = async () => {
    if (drop) return (await write(DropSkillDocument, { holders: ids, skill }))?.dropSkill ?? null;
    const input = { importance: importance ?? 1, proficiency };
    return (await write(RequireSkillDocument, { holders: ids, skill, input }))?.requireSkill ?? null;
  };
  const act = async () => {
    const done = await send();
    if (done) onDone(done);
    return done;
  };
  return (
    <ActionDialog
      title={`${drop ? "Remove a requirement from" : "Add a requirement to"} ${formatCount(ids.length, "concept")}`}
      action={drop ? "Remove" : "Add"}
      onAct={act}
      onClose={onClose}
      ready={picked !== null}
    >
      <ConceptPicker
        label="Skill"
        kind="SKILL"
        value={picked ? [picked] : []}
        onChange={([chosen]) => setPicked(chosen ?? null)}
        autoFocus
      />
      {drop ? null : (
        <Box sx={{ display: "flex", gap: 4, mt: 1 }}>
          <LabelledScale label="Importance" value={importance} onChange={setImportance} />
          <LabelledScale label="Proficiency" value={proficiency} onChange={setProficiency} clearable />
        </Box>
      )}
    </ActionDialog>
  );
}
