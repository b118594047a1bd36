import { MenuItem, TextField } from "@mui/material";
import type { ImportChoicesQuery } from "../gql/graphql.ts";
import { Choice } from "./Choice.tsx";
import { firstOrder, type ImportOrder } from "./importOrder.ts";

interface Props {
  readonly choices: ImportChoicesQuery;
  readonly order: ImportOrder;
  readonly onChange: (order: ImportOrder) => void;
}

/** Which folder, in which format, of which release, and which of its tables. */
export function SourceChoice({ choices: { importSources, importFormats }, order, onChange }: Props) {
  const { conflicts, missing } = order;
  const formatsOf = (folder: string) => importSources.find((source) => source.folder === folder)?.formats ?? [];
  const formats = importFormats.filter(({ name }) => formatsOf(order.folder).includes(name));
  return (
    <>
      <Choice
        label="Folder"
        value={order.folder}
        options={importSources.map(({ folder }) => [folder, folder])}
        onChange={(folder) => onChange({ ...firstOrder(folder, formatsOf(folder)[0] ?? ""), conflicts, missing })}
      />
      <Choice
        label="Format"
        value={order.format}
        options={formats.map(({ name, title }) => [name, title])}
        onChange={(format) => onChange({ ...order, format, without: [] })}
      />
      <TextField
        label="Release"
        helperText="Where the files do not tell, such as 1.2.0"
        value={order.version}
        onChange={(event) => onChange({ ...order, version: event.target.value })}
      />
      <TablesLeftOut
        tables={formats.find(({ name }) => name === order.format)?.tables ?? []}
        without={order.without}
        onChange={(without) => onChange({ ...order, without })}
      />
    </>
  );
}

interface TablesProps {
  readonly tables: readonly string[];
  readonly without: ImportOrder["without"];
  readonly onChange: (without: string[]) => void;
}

function TablesLeftOut({ tables, without, onChange }: TablesProps) {
  return (
    <TextField
      select
      label="Tables to leave out"
      helperText="With any of them left out, nothing is deprecated or removed"
      value={without}
      slotProps={{ select: { multiple: true } }}
      onChange={(event) => onChange([event.target.value].flat())}
    >
      {tables.map((table) => (
        <MenuItem key={table} value={table}>
          {table}
        </MenuItem>
      ))}
    </TextField>
  );
}
