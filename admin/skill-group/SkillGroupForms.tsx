import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { ConceptInput } from "../inputs/ConceptInput.tsx";

function SkillGroupInputs() {
  return (
    <>
      <NamesInputs>
        <ConceptInput
          source="parent"
          label="Part of"
          kind="SKILL_GROUP"
          hint="The skill group above it, if there is one."
        />
      </NamesInputs>
      <RecordInputs />
    </>
  );
}

/** Creates a skill group. */
export function SkillGroupCreate() {
  return (
    <ConceptCreate kind="SKILL_GROUP">
      <SkillGroupInputs />
    </ConceptCreate>
  );
}

/** Changes a skill group. */
export function SkillGroupEdit() {
  return (
    <ConceptEdit resource="skill-groups">
      <SkillGroupInputs />
    </ConceptEdit>
  );
}
