import { Button, Stack } from "@mui/material";
import { type FormEvent, useState } from "react";
import type { ImportChoicesQuery } from "../gql/graphql.ts";
import { Choice } from "./Choice.tsx";
import { firstOrder, missingNames, policyNames, undecided } from "./importOrder.ts";
import { SourceChoice } from "./SourceChoice.tsx";
import { useStartImport } from "./useStartImport.ts";

interface Props {
  readonly choices: ImportChoicesQuery;
  readonly onStarted: (id: string) => void;
}

/** What to import, and what to do about conflicts; it only ever starts a dry run. */
export function ImportForm({ choices, onStarted }: Props) {
  const [first] = choices.importSources;
  const [order, setOrder] = useState(() => firstOrder(first?.folder ?? "", first?.formats[0] ?? ""));
  const { start, busy } = useStartImport(onStarted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start({ order, apply: false, decisions: undecided });
  };
  return (
    <Stack component="form" spacing={2} sx={{ maxWidth: 640 }} onSubmit={submit}>
      <SourceChoice choices={choices} order={order} onChange={setOrder} />
      <Choice
        label="Where an editor and the source disagree"
        value={order.conflicts}
        options={entriesOf(policyNames)}
        onChange={(conflicts) => setOrder({ ...order, conflicts })}
      />
      <Choice
        label="What the source no longer has"
        value={order.missing}
        options={entriesOf(missingNames)}
        onChange={(missing) => setOrder({ ...order, missing })}
      />
      <Button type="submit" variant="contained" disabled={busy} sx={{ alignSelf: "flex-start" }}>
        Start a dry run
      </Button>
    </Stack>
  );
}

function entriesOf<Key extends string>(names: Readonly<Record<Key, string>>): [Key, string][] {
  const entries: [Key, string][] = [];
  for (const key in names) entries.push([key, names[key]]);
  return entries;
}
