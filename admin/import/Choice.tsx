import { MenuItem, TextField } from "@mui/material";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** Takes one of a few values, each shown by its words. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const choose = (text: string) => {
    const found = options.find(([name]) => name === text);
    if (found) onChange(found[0]);
  };
  return (
    <TextField select label={label} value={value} onChange={(event) => choose(event.target.value)}>
      {options.map(([name, words]) => (
        <MenuItem key={name} value={name}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
