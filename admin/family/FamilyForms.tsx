import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { ConceptInput } from "../inputs/ConceptInput.tsx";

function FamilyInputs() {
  return (
    <>
      <NamesInputs>
        <ConceptInput
          source="parent"
          label="Part of"
          kind="ROLE_FAMILY"
          hint="The role family above it, if there is one."
        />
      </NamesInputs>
      <RecordInputs />
    </>
  );
}

/** Creates a role family. */
export function FamilyCreate() {
  return (
    <ConceptCreate kind="ROLE_FAMILY">
      <FamilyInputs />
    </ConceptCreate>
  );
}

/** Changes a role family. */
export function FamilyEdit() {
  return (
    <ConceptEdit resource="families">
      <FamilyInputs />
    </ConceptEdit>
  );
}
