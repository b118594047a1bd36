import { MenuItem, TextField } from "@mui/material";
import type { ImportLikenessItemFragment } from "../gql/graphql.ts";
import type { ImportDecisions } from "./importOrder.ts";
import { ReportTable } from "./ReportTable.tsx";

interface Props {
  readonly title: string;
  readonly likenesses: { readonly totalCount: number; readonly items: readonly ImportLikenessItemFragment[] };
  readonly decisions: ImportDecisions;
  /** Null where there is nothing to decide. */
  readonly onDecide: ((decisions: ImportDecisions) => void) | null;
}

const asNew = "new";

/** Entries of the source beside the concepts here that they may be. */
export function LikenessTable({ title, likenesses, decisions, onDecide }: Props) {
  const decide = (key: string, id: string) =>
    onDecide?.({ ...decisions, matches: { ...decisions.matches, [key]: id === asNew ? null : id } });
  return (
    <ReportTable
      title={title}
      total={likenesses.totalCount}
      headings={["In the source", "Where", "Here"]}
      rows={likenesses.items.map((likeness) => [
        likeness.name,
        `${likeness.file}, line ${likeness.line}`,
        onDecide ? (
          <TextField
            select
            size="small"
            variant="standard"
            value={decisions.matches[likeness.key] ?? asNew}
            onChange={(event) => decide(likeness.key, event.target.value)}
            slotProps={{ htmlInput: { "aria-label": `What ${likeness.name} is` } }}
          >
            <MenuItem value={asNew}>a new one</MenuItem>
            {likeness.candidates.map(({ id, name, why }) => (
              <MenuItem key={id} value={id}>
                {name} ({why})
              </MenuItem>
            ))}
          </TextField>
        ) : (
          likeness.candidates.map(({ name, why }) => `${name} (${why})`).join(", ")
        ),
      ])}
    />
  );
}
