import { Box } from "@mui/material";
import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import type { RequirementRowFragment, SkillRequirementInput } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import { LabelledScale } from "../inputs/ScaleInput.tsx";

interface Props {
  readonly rows: readonly RequirementRowFragment[];
  readonly onAdd: (requirements: readonly SkillRequirementInput[]) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Adds several skills with the same importance and proficiency, in one revision. */
export function AddRequirements({ rows, onAdd, onClose }: Props) {
  const [skills, setSkills] = useState<readonly Picked[]>([]);
  const [importance, setImportance] = useState(3);
  const [proficiency, setProficiency] = useState<number | null>(null);
  const act = () => onAdd(skills.map(({ id }) => ({ skill: id, importance, proficiency })));
  return (
    <ActionDialog title="Add skills" action="Add" onAct={act} onClose={onClose} ready={skills.length > 0}>
      <ConceptPicker
        many
        label="Skills"
        kind="SKILL"
        value={skills}
        onChange={setSkills}
        exclude={new Set(rows.map(({ node }) => node.id))}
        helperText="As many as you like; each can be changed afterwards."
        autoFocus
      />
      <Box sx={{ display: "flex", gap: 4, mt: 1 }}>
        <LabelledScale label="Importance" value={importance} onChange={(value) => setImportance(value ?? 1)} />
        <LabelledScale label="Proficiency" value={proficiency} onChange={setProficiency} clearable />
      </Box>
    </ActionDialog>
  );
}
