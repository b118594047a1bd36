import { NumberInput, useLocation } from "react-admin";
import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";
import { FormSection } from "../editing/FormSection.tsx";
import { ConceptsByIdDocument } from "../gql/graphql.ts";
import { ConceptInput } from "../inputs/ConceptInput.tsx";
import { TextListInput } from "../inputs/TextListInput.tsx";
import { StepsInput } from "./StepsInput.tsx";

function LevelInputs() {
  return (
    <>
      <NamesInputs />
      <FormSection title="Experience and focus">
        <NumberInput source="minYears" label="Years of experience from" min={0} helperText={false} />
        <NumberInput source="maxYears" label="Years of experience up to" min={0} helperText="Empty is open-ended." />
        <TextListInput source="focusAreas" label="Focus areas" />
        <StepsInput />
      </FormSection>
      <RecordInputs />
    </>
  );
}

/** The role whose ladder the address says the new level is for. */
function useRoleOfAddress() {
  const { search } = useLocation();
  const id = new URLSearchParams(search).get("role");
  const { data } = useAnswer(ConceptsByIdDocument, { ids: id === null ? [] : [id] }, { enabled: id !== null });
  const node = data?.nodes[0];
  return { waiting: id !== null && data === undefined, role: node && "name" in node ? node : null };
}

/** Creates a level: the highest rung of its role until it is moved. */
export function LevelCreate() {
  const { waiting, role } = useRoleOfAddress();
  if (waiting) return null;
  return (
    <ConceptCreate kind="LEVEL" start={role ? { role } : {}}>
      <FormSection title="Ladder">
        <ConceptInput
          source="role"
          label="Role"
          kind="ROLE"
          hint="Its new highest rung; order the ladder on its page."
        />
      </FormSection>
      <LevelInputs />
    </ConceptCreate>
  );
}

/** Changes a level. */
export function LevelEdit() {
  return (
    <ConceptEdit resource="levels">
      <LevelInputs />
    </ConceptEdit>
  );
}
