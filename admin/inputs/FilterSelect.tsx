import { MenuItem, TextField } from "@mui/material";

interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface Props<Id extends string> {
  readonly label: string;
  /** What stands for no condition, such as "All kinds". */
  readonly all: string;
  readonly value: string;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (value: Id | "") => void;
}

/** Narrows what is shown to one of a few, or to none of them. */
export function FilterSelect<Id extends string>({ label, all, value, choices, onChange }: Props<Id>) {
  const known = (id: string) => choices.find((choice) => choice.id === id)?.id ?? "";
  return (
    <TextField select label={label} value={known(value)} onChange={({ target }) => onChange(known(target.value))}>
      <MenuItem value="">{all}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
