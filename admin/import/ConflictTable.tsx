import { Box, MenuItem, TextField } from "@mui/material";
import { fieldName } from "../editing/fieldName.ts";
import type { ImportConflictItemFragment } from "../gql/graphql.ts";
import { thing } from "../history/changeWords.ts";
import type { ImportDecisions } from "./importOrder.ts";
import { shortValue } from "./importWords.ts";
import { ReportTable } from "./ReportTable.tsx";

interface Props {
  readonly conflicts: { readonly totalCount: number; readonly items: readonly ImportConflictItemFragment[] };
  readonly decisions: ImportDecisions;
  /** Null where nothing can be decided any more. */
  readonly onDecide: ((decisions: ImportDecisions) => void) | null;
}

/** Where the source and an editor disagree, each to be decided one by one. */
export function ConflictTable({ conflicts, decisions, onDecide }: Props) {
  const decide = (key: string, side: string) => {
    if (side === "ours" || side === "theirs")
      onDecide?.({ ...decisions, conflicts: { ...decisions.conflicts, [key]: side } });
  };
  return (
    <ReportTable
      title="Conflicts"
      total={conflicts.totalCount}
      headings={["Of", "Field", "Here", "In the source", "Stays"]}
      rows={conflicts.items.map((conflict) => [
        conflict.otherName ? `${conflict.name} – ${conflict.otherName} (${thing(conflict.what)})` : conflict.name,
        conflict.field === "*" ? "the whole" : fieldName(conflict.field),
        <Value key="ours" words={`${shortValue(conflict.ours)}${conflict.actor ? ` (${conflict.actor})` : ""}`} />,
        <Value key="theirs" words={shortValue(conflict.theirs)} />,
        onDecide ? (
          <TextField
            select
            size="small"
            variant="standard"
            value={decisions.conflicts[conflict.key] ?? conflict.resolution ?? ""}
            onChange={(event) => decide(conflict.key, event.target.value)}
            slotProps={{ htmlInput: { "aria-label": `What stays: ${conflict.name}, ${conflict.field}` } }}
          >
            <MenuItem value="ours">what is here</MenuItem>
            <MenuItem value="theirs">the source's</MenuItem>
          </TextField>
        ) : (
          (conflict.resolution ?? "undecided")
        ),
      ])}
    />
  );
}

/** Addresses are long: they break, so that what is to be decided stays in sight. */
function Value({ words }: { readonly words: string }) {
  return <Box sx={{ overflowWrap: "anywhere", minWidth: 120 }}>{words}</Box>;
}
