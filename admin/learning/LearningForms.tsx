import { ArrayInput, NumberInput, SelectInput, SimpleFormIterator, TextInput } from "react-admin";
import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { FormSection } from "../editing/FormSection.tsx";
import { ConceptInput } from "../inputs/ConceptInput.tsx";
import { ScaleFormInput } from "../inputs/ScaleFormInput.tsx";
import { learningKindName } from "./learningKind.ts";

const kindChoices = Object.entries(learningKindName).map(([id, name]) => ({ id, name }));

function LearningInputs() {
  return (
    <>
      <NamesInputs>
        <SelectInput source="learningKind" label="Kind of learning" choices={kindChoices} helperText={false} />
      </NamesInputs>
      <FormSection title="Cost and duration">
        <TextInput source="currency" label="Currency" helperText="An ISO code such as USD; needed with a cost." />
        <NumberInput source="minCost" label="Cost from" min={0} step={1} helperText={false} />
        <NumberInput source="maxCost" label="Cost up to" min={0} step={1} helperText={false} />
        <NumberInput source="minMonths" label="Months from" min={0} helperText={false} />
        <NumberInput source="maxMonths" label="Months up to" min={0} helperText={false} />
      </FormSection>
      <FormSection title="What it teaches">
        <ArrayInput source="teaches" label={false}>
          <SimpleFormIterator inline disableReordering disableClear>
            <ConceptInput source="skill" label="Skill" kind="SKILL" />
            <ScaleFormInput source="proficiency" label="Proficiency reached" />
          </SimpleFormIterator>
        </ArrayInput>
      </FormSection>
      <RecordInputs />
    </>
  );
}

const start = { learningKind: "COURSE" } as const;

/** Creates a learning option. */
export function LearningCreate() {
  return (
    <ConceptCreate kind="LEARNING_OPTION" start={start}>
      <LearningInputs />
    </ConceptCreate>
  );
}

/** Changes a learning option. */
export function LearningEdit() {
  return (
    <ConceptEdit resource="learning-options">
      <LearningInputs />
    </ConceptEdit>
  );
}
