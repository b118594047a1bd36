import { Box, Button, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { FamilyNamesDocument } from "../gql/graphql.ts";
import type { Explorer } from "./useExplorer.ts";

/** Shows the skills that two families have in common, between their roles. */
export function BridgesForm({ explorer }: { explorer: Explorer }) {
  const { data } = useAnswer(FamilyNamesDocument, {});
  const [ids, setIds] = useState<readonly [string, string]>(["", ""]);
  const families = data?.roleFamilies ?? [];
  const [one, other] = ids.map((id) => families.find((family) => family.id === id));
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <FamilySelect label="One family" families={families} value={ids[0]} onChange={(id) => setIds([id, ids[1]])} />
      <FamilySelect label="Another family" families={families} value={ids[1]} onChange={(id) => setIds([ids[0], id])} />
      <Button
        variant="outlined"
        disabled={!one || !other || one === other}
        onClick={() => (one && other ? explorer.bridge(one, other) : undefined)}
      >
        Show the skills that bridge them
      </Button>
    </Box>
  );
}

interface SelectProps {
  readonly label: string;
  readonly families: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function FamilySelect({ label, families, value, onChange }: SelectProps) {
  return (
    <TextField
      select
      label={label}
      value={families.some(({ id }) => id === value) ? value : ""}
      onChange={({ target }) => onChange(target.value)}
      sx={{ flex: "1 1 160px" }}
    >
      {families.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
