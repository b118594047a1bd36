import { SelectInput } from "react-admin";
import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { FormSection } from "../editing/FormSection.tsx";
import { ConceptListInput } from "../inputs/ConceptInput.tsx";
import { MarkdownInput } from "../inputs/MarkdownInput.tsx";
import { skillKindChoices } from "./skillKind.ts";

function SkillInputs() {
  return (
    <>
      <NamesInputs>
        <MarkdownInput source="description" label="Description" rows={3} />
      </NamesInputs>
      <FormSection title="Place in the graph">
        <SelectInput source="skillKind" label="Kind of skill" choices={skillKindChoices} helperText={false} />
        <ConceptListInput source="groups" label="Groups" kind="SKILL_GROUP" />
        <ConceptListInput source="broader" label="Broader skills" kind="SKILL" />
        <ConceptListInput source="relatedSkills" label="Related skills" kind="SKILL" />
      </FormSection>
      <RecordInputs />
    </>
  );
}

const start = { skillKind: "TECHNICAL" } as const;

/** Creates a skill. */
export function SkillCreate() {
  return (
    <ConceptCreate kind="SKILL" start={start}>
      <SkillInputs />
    </ConceptCreate>
  );
}

/** Changes a skill. */
export function SkillEdit() {
  return (
    <ConceptEdit resource="skills">
      <SkillInputs />
    </ConceptEdit>
  );
}
