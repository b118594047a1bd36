import { Autocomplete, Chip, TextField } from "@mui/material";
import { useState } from "react";
import { useInput } from "react-admin";
import { faultWords } from "./faultWords.ts";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly hint?: string;
}

/** Several texts, each entered with Enter; what is still being typed counts too when the field is left. */
export function TextListInput({ source, label, hint = "Enter after each." }: Props) {
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const [text, setText] = useState("");
  const value: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const texts = value.filter((each) => typeof each === "string");
  const fault = faultWords(fieldState.error);
  return (
    <Autocomplete<string, true, false, true>
      multiple
      freeSolo
      autoSelect
      options={[]}
      value={texts}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onChange={(_event, next) => field.onChange([...new Set(next.map((each) => each.trim()).filter(Boolean))])}
      onBlur={field.onBlur}
      renderValue={(values, itemProps) =>
        values.map((each, index) => <Chip size="small" label={each} {...itemProps({ index })} key={each} />)
      }
      renderInput={(params) => (
        <TextField {...params} label={label} error={fault !== null} helperText={fault ?? hint} />
      )}
    />
  );
}
