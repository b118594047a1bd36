import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { FormSection } from "../editing/FormSection.tsx";
import { ConceptListInput } from "../inputs/ConceptInput.tsx";
import { MarkdownInput } from "../inputs/MarkdownInput.tsx";
import { TextListInput } from "../inputs/TextListInput.tsx";

function SpecializationInputs() {
  return (
    <>
      <NamesInputs>
        <MarkdownInput source="description" label="Description" />
      </NamesInputs>
      <FormSection title="Place in the graph">
        <ConceptListInput source="roles" label="Roles" kind="ROLE" />
        <TextListInput source="demandDrivers" label="What drives demand" />
      </FormSection>
      <RecordInputs />
    </>
  );
}

/** Creates a specialization. */
export function SpecializationCreate() {
  return (
    <ConceptCreate kind="SPECIALIZATION">
      <SpecializationInputs />
    </ConceptCreate>
  );
}

/** Changes a specialization. */
export function SpecializationEdit() {
  return (
    <ConceptEdit resource="specializations">
      <SpecializationInputs />
    </ConceptEdit>
  );
}
