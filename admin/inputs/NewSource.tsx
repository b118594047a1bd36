import { Alert, TextField } from "@mui/material";
import { useState } from "react";
import { HttpError } from "react-admin";
import { faultMessage } from "../data/faultMessage.ts";
import { request } from "../data/request.ts";
import { DialogForm } from "../editing/DialogForm.tsx";
import { CreateSourceDocument, type SourceItemFragment } from "../gql/graphql.ts";

interface Props {
  readonly title: string;
  readonly onCreated: (source: SourceItemFragment) => void;
  readonly onClose: () => void;
}

const fields = [
  { name: "title", label: "Title" },
  { name: "publisher", label: "Publisher" },
  { name: "year", label: "Year" },
  { name: "url", label: "Address (https://…)" },
  { name: "licence", label: "Terms of use" },
] as const;

function inputOf(form: HTMLFormElement) {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? "").trim() || null;
  const year = text("year");
  return {
    title: text("title") ?? "",
    publisher: text("publisher"),
    url: text("url"),
    licence: text("licence"),
    year: year === null ? null : Number(year) || 0,
  };
}

/** Enters a source without leaving the form that cites it. */
export function NewSource({ title, onCreated, onClose }: Props) {
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const create = async (form: HTMLFormElement) => {
    try {
      const { createSource } = await request(CreateSourceDocument, { input: inputOf(form) });
      if (createSource) onCreated(createSource);
      onClose();
    } catch (error) {
      const known = error instanceof HttpError && Object.keys(error.body?.errors ?? {}).length > 0;
      setFaults(known ? error.body.errors : { "": faultMessage(error) });
    }
  };
  return (
    <DialogForm title="Enter a source" action="Enter" onSubmit={create} onClose={onClose}>
      {faults[""] ? <Alert severity="error">{faults[""]}</Alert> : null}
      {fields.map(({ name, label }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          defaultValue={name === "title" ? title : ""}
          autoFocus={name === "title"}
          error={faults[name] !== undefined}
          helperText={faults[name]}
        />
      ))}
    </DialogForm>
  );
}
