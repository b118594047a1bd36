import { Box } from "@mui/material";
import { useState } from "react";
import { NumberInput, SelectInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { PayBasis, type SalaryItemFragment, SetSalaryDocument } from "../gql/graphql.ts";
import { ConceptInput } from "../inputs/ConceptInput.tsx";
import { SourcesInput } from "../inputs/SourcePicker.tsx";
import { payBasisName } from "./payBasis.ts";

interface Props {
  readonly holder: string;
  /** The revision of the holder that the figure was read at. */
  readonly revision: number;
  /** Null for a new one. */
  readonly salary: SalaryItemFragment | null;
  readonly onClose: () => void;
}

const bases = Object.values(PayBasis);
const baseChoices = bases.map((id) => ({ id, name: payBasisName[id] }));
const amounts = [
  ["low", "Low"],
  ["median", "Median"],
  ["average", "Average"],
  ["high", "High"],
] as const;

function inputOf(draft: Draft) {
  return {
    region: draft.id("region") ?? "",
    currency: draft.text("currency") ?? "",
    basis: draft.among("basis", bases) ?? PayBasis.Base,
    year: draft.number("year") ?? 0,
    low: draft.number("low"),
    median: draft.number("median"),
    average: draft.number("average"),
    high: draft.number("high"),
    source: draft.id("source"),
  };
}

/** A pay figure: where, in which currency, what it includes, of which year and from where. */
export function SalaryDialog({ holder, revision, salary, onClose }: Props) {
  const start = salary ?? { basis: PayBasis.Base, currency: "USD", year: new Date().getFullYear() };
  const { write, dialog } = useGuardedWrite();
  // What others save while the form is open reaches the page, not the form.
  const [readAt] = useState(revision);
  const save = (values: unknown) => {
    const edited = { holder, id: salary?.id ?? null, input: inputOf(new Draft(values)) };
    return write((expectedRevision) => request(SetSalaryDocument, { ...edited, expectedRevision }), readAt);
  };
  return (
    <>
      <FormDialog
        title={salary ? "Change a pay figure" : "Add a pay figure"}
        start={start}
        onSave={save}
        onClose={onClose}
      >
        <ConceptInput source="region" label="Region" kind="REGION" />
        <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr 1fr" } }}>
          <TextInput source="currency" label="Currency" helperText="ISO 4217, such as USD" />
          <SelectInput source="basis" label="Includes" choices={baseChoices} helperText={false} />
          <NumberInput source="year" label="Year" step={1} helperText={false} />
        </Box>
        <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "1fr 1fr" }}>
          {amounts.map(([source, label]) => (
            <NumberInput key={source} source={source} label={`${label} a year`} min={0} step={1} helperText={false} />
          ))}
        </Box>
        <SourcesInput source="source" label="Source" many={false} />
      </FormDialog>
      {dialog}
    </>
  );
}
