import { Box, MenuItem, TextField } from "@mui/material";
import { type ColorBy, colorLabels, isNameIn, type SizeBy, sizeLabels } from "./measures.ts";
import type { Explorer } from "./useExplorer.ts";

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly value: Name;
  readonly labels: Readonly<Record<Name, string>>;
  readonly onChange: (name: Name) => void;
}

function Choice<Name extends string>({ label, value, labels, onChange }: ChoiceProps<Name>) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => (isNameIn(labels, target.value) ? onChange(target.value) : undefined)}
    >
      {Object.entries<string>(labels).map(([name, words]) => (
        <MenuItem key={name} value={name}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What colors and sizes mean. */
export function LookPanel({ explorer }: { explorer: Explorer }) {
  const { picture, dispatch } = explorer;
  const { colorBy, sizeBy } = picture.look;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1 }}>
      <Choice<ColorBy>
        label="Color"
        value={colorBy}
        labels={colorLabels}
        onChange={(next) => dispatch({ type: "looked", change: { colorBy: next } })}
      />
      <Choice<SizeBy>
        label="Size"
        value={sizeBy}
        labels={sizeLabels}
        onChange={(next) => dispatch({ type: "looked", change: { sizeBy: next } })}
      />
    </Box>
  );
}
