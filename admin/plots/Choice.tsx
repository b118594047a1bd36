import { MenuItem, TextField } from "@mui/material";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** Chooses what a plot is about. */
export function Choice({ label, value, options, onChange }: Props) {
  const known = options.some((option) => option.value === value);
  return (
    <TextField
      select
      label={label}
      value={known ? value : ""}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ flex: "1 1 200px", maxWidth: 340 }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
