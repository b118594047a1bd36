import { Box, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useInput } from "react-admin";
import { isRecord } from "../data/fault.ts";
import { type SourceItemFragment, SourcesDocument } from "../gql/graphql.ts";
import { useFound } from "../search/useFound.ts";
import { faultWords } from "./faultWords.ts";
import { NewSource } from "./NewSource.tsx";
import { PickerField, usePicking } from "./PickerField.tsx";

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
export function SourcePicker({ value, onChange, many, ...look }: PickerProps) {
  const { text, open, field } = usePicking();
  const [creating, setCreating] = useState<string | null>(null);
  const { answer, searching } = useFound(SourcesDocument, text, (asked) => ({ text: asked }), open);
  const pick = (options: readonly Option[]) => {
    if (options.some((option) => option.id === "")) setCreating(text);
    else onChange(many ? options : options.slice(-1));
  };
  return (
    <>
      <PickerField<Option>
        {...look}
        {...field}
        value={value}
        options={searching ? [] : [...(answer?.sources ?? []), newSource]}
        searching={searching}
        onPick={pick}
        nameOf={({ title }) => title}
        item={(option, item) => (
          <li key={option.id} {...item}>
            {option.id === "" ? "Enter a new source …" : <SourceOption source={option} />}
          </li>
        )}
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
