import { Alert, Box, Typography } from "@mui/material";
import { useRecordContext } from "react-admin";
import type { ChangeItemFragment } from "../gql/graphql.ts";
import { fieldDiffs, relationWords } from "../history/changeDiff.ts";
import { thing, verb } from "../history/changeWords.ts";
import { conceptNames } from "./changeGroups.ts";
import { PendingChip } from "./PendingChip.tsx";
import { usePending } from "./usePending.ts";

/** Beside the name of a concept: what the proposal one works in does to it. */
export function PendingConcept({ id }: { id: string }) {
  const done = usePending().ofConcept(id);
  return done ? <PendingChip done={done} /> : null;
}

interface EdgeProps {
  readonly relation: keyof typeof relationWords;
  /** The concept at the other end; this end is the concept of the page. */
  readonly other: string;
}

/** Beside an edge: what the proposal one works in does to it. */
export function PendingEdge({ relation, other }: EdgeProps) {
  const record = useRecordContext();
  const done = usePending().ofEdge(relation, String(record?.id), other);
  return done ? <PendingChip done={done} of={thing(relation)} /> : null;
}

/** On the page of a concept: all that the proposal one works in does to it, also what is therefore not to be seen any more. */
export function PendingNotice({ id }: { id: string }) {
  const changes = usePending().around(id);
  const names = conceptNames(changes);
  if (changes.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2">
        The proposal you are working in changes this
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.conceptId} ${change.otherId}`}>
            {verb(change)} {thing(change.kind)}
            {change.relation ? `: ${edgeWords(change, names)}` : null}
            {change.before && change.after ? <Values change={change} /> : null}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function edgeWords({ relation, conceptId, otherId }: ChangeItemFragment, names: ReadonlyMap<string, string>): string {
  const [from, to] = [names.get(conceptId), names.get(otherId ?? "")];
  return `${from ?? "something"} ${relation ? relationWords[relation] : ""} ${to ?? "something"}`;
}

function Values({ change }: { change: Parameters<typeof fieldDiffs>[0] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {fieldDiffs(change).map(({ field, before, after }) => (
        <li key={field}>
          {field}: {before === null ? "nothing" : <del>{before}</del>} → {after ?? "nothing"}
        </li>
      ))}
    </Box>
  );
}
