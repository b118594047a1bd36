import { Autocomplete, TextField } from "@mui/material";
import { ArrayInput, SelectInput, SimpleFormIterator, TextInput, useInput } from "react-admin";
import { matchChoices } from "../mapping/MappingList.tsx";
import { faultWords } from "./faultWords.ts";

/** The taxonomies most graphs are mapped to; any other name can be typed. */
const knownSchemes = ["ESCO", "ISCO-08", "ONET-SOC", "SOC-2018", "UK-SOC-2020", "ISCED-F", "Lightcast", "Wikidata"];

const row = { "& .RaSimpleFormIterator-form": { flex: 1, flexWrap: "wrap" } } as const;

/** Counterparts in other taxonomies: scheme, code, address and how they compare. */
export function MappingsInput() {
  return (
    <ArrayInput source="mappings" label="Other taxonomies">
      <SimpleFormIterator inline disableReordering disableClear sx={row}>
        <SchemeInput />
        <TextInput source="code" label="Code" helperText={false} sx={{ flex: "1 0 120px" }} />
        <SelectInput
          source="match"
          label="Compared with ours"
          choices={matchChoices}
          defaultValue="EXACT"
          helperText={false}
        />
        <TextInput source="uri" label="Address" helperText={false} sx={{ flex: "3 0 220px" }} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function SchemeInput() {
  const { field, fieldState } = useInput({ source: "scheme" });
  const fault = faultWords(fieldState.error);
  return (
    <Autocomplete
      freeSolo
      options={knownSchemes}
      value={typeof field.value === "string" ? field.value : ""}
      onInputChange={(_event, next) => field.onChange(next)}
      onBlur={field.onBlur}
      sx={{ flex: "1 0 150px", "&&": { width: "auto" } }}
      renderInput={(params) => <TextField {...params} label="Scheme" error={fault !== null} helperText={fault} />}
    />
  );
}
