import { Button, MenuItem, Stack, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import type { ImportChoicesQuery } from "../gql/graphql.ts";
import { firstOrder, type ImportOrder, missingNames, policyNames, undecided } from "./importOrder.ts";
import { useStartImport } from "./useStartImport.ts";

interface Props {
  readonly choices: ImportChoicesQuery;
  readonly onStarted: (id: string) => void;
}

/** Which folder, in which format, and what to do about conflicts; it only ever starts a dry run. */
export function ImportForm({ choices: { importSources, importFormats }, onStarted }: Props) {
  const [order, setOrder] = useState(() =>
    firstOrder(importSources[0]?.folder ?? "", importSources[0]?.formats[0] ?? ""),
  );
  const { start, busy } = useStartImport(onStarted);
  const change = (part: Partial<ImportOrder>) => setOrder({ ...order, ...part });
  const source = importSources.find(({ folder }) => folder === order.folder);
  const format = importFormats.find(({ name }) => name === order.format);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start({ order, apply: false, decisions: undecided });
  };
  return (
    <Stack component="form" spacing={2} sx={{ maxWidth: 640 }} onSubmit={submit}>
      <Choice
        label="Folder"
        value={order.folder}
        options={importSources.map(({ folder }) => [folder, folder])}
        onChange={(folder) => {
          const formats = importSources.find((other) => other.folder === folder)?.formats ?? [];
          setOrder({ ...firstOrder(folder, formats[0] ?? ""), conflicts: order.conflicts, missing: order.missing });
        }}
      />
      <Choice
        label="Format"
        value={order.format}
        options={importFormats
          .filter(({ name }) => source?.formats.includes(name))
          .map(({ name, title }) => [name, title])}
        onChange={(name) => change({ format: name, without: [] })}
      />
      <TextField
        label="Release"
        helperText="Where the files do not tell, such as 1.2.0"
        value={order.version}
        onChange={(event) => change({ version: event.target.value })}
      />
      <TextField
        select
        label="Tables to leave out"
        helperText="With any of them left out, nothing is deprecated or removed"
        value={order.without}
        slotProps={{ select: { multiple: true } }}
        onChange={(event) => change({ without: [event.target.value].flat() })}
      >
        {(format?.tables ?? []).map((table) => (
          <MenuItem key={table} value={table}>
            {table}
          </MenuItem>
        ))}
      </TextField>
      <Choice
        label="Where an editor and the source disagree"
        value={order.conflicts}
        options={entriesOf(policyNames)}
        onChange={(conflicts) => change({ conflicts })}
      />
      <Choice
        label="What the source no longer has"
        value={order.missing}
        options={entriesOf(missingNames)}
        onChange={(missing) => change({ missing })}
      />
      <Button type="submit" variant="contained" disabled={busy} sx={{ alignSelf: "flex-start" }}>
        Start a dry run
      </Button>
    </Stack>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
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

function entriesOf<Key extends string>(names: Readonly<Record<Key, string>>): [Key, string][] {
  const entries: [Key, string][] = [];
  for (const key in names) entries.push([key, names[key]]);
  return entries;
}
