import { TextInput } from "react-admin";
import { NamesInputs, RecordInputs } from "../concept/ConceptInputs.tsx";
import { ConceptCreate } from "../editing/ConceptCreate.tsx";
import { ConceptEdit } from "../editing/ConceptEdit.tsx";

function RegionInputs() {
  return (
    <>
      <NamesInputs>
        <TextInput source="code" label="Code" helperText="ISO 3166, such as US, or a market in capitals." isRequired />
        <TextInput source="currency" label="Currency of pay" helperText="ISO 4217, such as USD." isRequired />
      </NamesInputs>
      <RecordInputs />
    </>
  );
}

/** Creates a region. */
export function RegionCreate() {
  return (
    <ConceptCreate kind="REGION">
      <RegionInputs />
    </ConceptCreate>
  );
}

/** Changes a region. */
export function RegionEdit() {
  return (
    <ConceptEdit resource="regions">
      <RegionInputs />
    </ConceptEdit>
  );
}
