import { Autocomplete, Box, Chip, TextField, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useInput } from "react-admin";
import { isRecord } from "../data/fault.ts";
import { type SourceItemFragment, SourcesDocument } from "../gql/graphql.ts";
import { searchingText, useFound } from "../search/useFound.ts";
import { faultWords } from "./faultWords.ts";
import { NewSource } from "./NewSource.tsx";

type Picked = Pick<SourceItemFragment, "id" | "title">;

interface PickerProps {
  readonly label: string;
  readonly value: readonly Picked[];
  readonly onChange: (sources: readonly Picked[]) => void;
  readonly many: boolean;
  readonly helperText: ReactNode;
  readonly error: boolean;
}

const newSource = { id: "", title: "" } as const;

type Option = Picked & Partial<SourceItemFragment>;

/** Picks sources by title, publisher or address; a new one is entered on the fly. */
export function SourcePicker({ label, value, onChange, many, helperText, error }: PickerProps) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [creating, setCreating] = useState<string | null>(null);
  const { answer, searching } = useFound(SourcesDocument, text, (asked) => ({ text: asked }), open);
  const pick = (options: readonly Option[]) => {
    if (options.some((option) => option.id === "")) setCreating(text);
    else onChange(many ? options : options.slice(-1));
  };
  return (
    <>
      <Autocomplete<Option, true>
        multiple
        value={[...value]}
        options={searching ? [] : [...(answer?.sources ?? []), newSource]}
        inputValue={text}
        onInputChange={(_event, next, reason) => (reason === "reset" ? null : setText(reason === "blur" ? "" : next))}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        onChange={(_event, next) => pick(next)}
        getOptionKey={(option) => option.id}
        getOptionLabel={(option) => option.title}
        isOptionEqualToValue={(option, picked) => option.id === picked.id}
        filterOptions={(all) => all}
        filterSelectedOptions
        loading={searching}
        loadingText={searchingText}
        size="small"
        renderOption={({ key, ...item }, option) => (
          <li key={key} {...item}>
            {option.id === "" ? "Enter a new source …" : <SourceOption source={option} />}
          </li>
        )}
        renderValue={(picked, itemProps) =>
          picked.map(({ id, title }, index) => <Chip size="small" label={title} {...itemProps({ index })} key={id} />)
        }
        renderInput={(params) => <TextField {...params} label={label} error={error} helperText={helperText} />}
      />
      {creating === null ? null : (
        <NewSource
          title={creating}
          onClose={() => setCreating(null)}
          onCreated={(source) => onChange(many ? [...value, source] : [source])}
        />
      )}
    </>
  );
}

function SourceOption({ source }: { source: Option }) {
  return (
    <Box>
      {source.title}
      <Typography variant="body2" color="text.secondary">
        {[source.publisher, source.year].filter((part) => part != null).join(", ")}
      </Typography>
    </Box>
  );
}

function isPicked(value: unknown): value is Picked {
  return isRecord(value) && typeof value.id === "string" && typeof value.title === "string";
}

/** A field of a form that holds sources: several, or one. */
export function SourcesInput({ source, label, many = true }: { source: string; label: string; many?: boolean }) {
  const { field, fieldState } = useInput({ source, defaultValue: many ? [] : null });
  const fault = faultWords(fieldState.error);
  const value: readonly unknown[] = [field.value].flat();
  return (
    <SourcePicker
      label={label}
      many={many}
      value={value.filter(isPicked)}
      onChange={(sources) => field.onChange(many ? sources : (sources[0] ?? null))}
      error={fault !== null}
      helperText={fault}
    />
  );
}
