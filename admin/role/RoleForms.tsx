import { NumberInput, TextInput } from "react-admin";
import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { FormSection } from "../editing/FormSection.tsx";
import { ConceptInput, ConceptListInput } from "../inputs/ConceptInput.tsx";
import { MarkdownInput } from "../inputs/MarkdownInput.tsx";
import { SourcesInput } from "../inputs/SourcePicker.tsx";

/** Everything a role says of itself; its edges are edited on its page. */
function RoleInputs() {
  return (
    <>
      <NamesInputs>
        <MarkdownInput source="description" label="Description" />
      </NamesInputs>
      <FormSection title="Place in the graph">
        <ConceptInput source="family" label="Family" kind="ROLE_FAMILY" />
        <ConceptListInput source="specializations" label="Specializations" kind="SPECIALIZATION" />
        <ConceptListInput source="learningOptions" label="Learning options" kind="LEARNING_OPTION" />
      </FormSection>
      <FormSection title="Outlook">
        <NumberInput source="outlook.growthPercent" label="Projected growth in percent" helperText={false} />
        <NumberInput source="outlook.annualOpenings" label="Openings a year" min={0} step={1} helperText={false} />
        <TextInput source="outlook.period" label="Period" helperText="The years it spans, such as 2022–32." />
        <MarkdownInput source="outlook.commentary" label="Commentary" rows={3} />
        <SourcesInput source="outlook.source" label="Source of the figures" many={false} />
      </FormSection>
      <RecordInputs />
    </>
  );
}

/** Creates a role. */
export function RoleCreate() {
  return (
    <ConceptCreate kind="ROLE">
      <RoleInputs />
    </ConceptCreate>
  );
}

/** Changes a role. */
export function RoleEdit() {
  return (
    <ConceptEdit resource="roles">
      <RoleInputs />
    </ConceptEdit>
  );
}
