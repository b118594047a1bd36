import { Box, Button, Chip, Paper, Stack, Typography } from "@mui/material";
import { Link } from "react-admin";
import { kindName, showPath } from "../concept/conceptPath.ts";
import type { ChangeItemFragment } from "../gql/graphql.ts";
import { type FieldDiff, fieldDiffs, relationWords } from "../history/changeDiff.ts";
import { thing, verb } from "../history/changeWords.ts";
import { type ConceptChanges, changeGroups, conceptKindOf, conceptNames } from "./changeGroups.ts";
import { PendingChip } from "./PendingChip.tsx";

const list = { listStyle: "none", m: 0, p: 0 } as const;

interface Props {
  readonly changes: readonly ChangeItemFragment[];
  /** Whether concepts that exist in the proposal only can be visited: one works in it. */
  readonly inside: boolean;
  /** Takes what is done to a concept out of it; null where one may not. */
  readonly onWithdraw: ((concept: string) => void) | null;
}

/** What a proposal changes, concept by concept, in words, with the values before and after. */
export function ProposedChanges({ changes, inside, onWithdraw }: Props) {
  const names = conceptNames(changes);
  if (changes.length === 0)
    return (
      <Typography color="text.secondary">
        Nothing yet. Work in the proposal: everything you change from then on goes into it.
      </Typography>
    );
  return (
    <Stack component="ul" spacing={2} sx={list}>
      {changeGroups(changes).map((group) => (
        <Paper component="li" variant="outlined" key={group.id} sx={{ p: 2 }}>
          <GroupHeading group={group} inside={inside} onWithdraw={onWithdraw} />
          <Box component="ul" sx={{ ...list, mt: 1 }}>
            {group.changes.map((change) => (
              <ChangeRow key={`${change.kind} ${change.otherId}`} change={change} names={names} />
            ))}
          </Box>
        </Paper>
      ))}
    </Stack>
  );
}

interface HeadingProps extends Pick<Props, "inside" | "onWithdraw"> {
  readonly group: ConceptChanges;
}

function GroupHeading({ group, inside, onWithdraw }: HeadingProps) {
  const kind = conceptKindOf(group);
  const visible = group.done === "changed" || (group.done === "new" && inside);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <Typography variant="h3">
        {kind && visible ? (
          <Link to={showPath({ kind, id: group.id })} underline="always">
            {group.name}
          </Link>
        ) : (
          group.name
        )}
      </Typography>
      {kind ? <Chip size="small" variant="outlined" label={kindName(kind)} /> : null}
      <PendingChip done={group.done} />
      {onWithdraw ? (
        <Button
          size="small"
          sx={{ ml: "auto" }}
          onClick={() => onWithdraw(group.id)}
          aria-label={`Take out ${group.name}`}
        >
          Take out
        </Button>
      ) : null}
    </Box>
  );
}

interface RowProps {
  readonly change: ChangeItemFragment;
  readonly names: ReadonlyMap<string, string>;
}

function ChangeRow({ change, names }: RowProps) {
  const isOwn = change.relation === null && change.otherId === null;
  const other = change.otherId === null ? "" : (names.get(change.otherId) ?? "");
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: "divider" }}>
      {isOwn ? null : (
        <Typography variant="body2">
          <strong>{verb(change)}</strong> {thing(change.kind)}
          {change.relation ? `: ${relationWords[change.relation]} ${other}` : ""}
        </Typography>
      )}
      <FieldRows diffs={fieldDiffs(change)} />
    </Box>
  );
}

const cut = { overflowWrap: "anywhere", whiteSpace: "pre-wrap" } as const;

/** Fields one below the other: name, what it was, what it is to be. */
function FieldRows({ diffs }: { diffs: readonly FieldDiff[] }) {
  const columns = { xs: "1fr", sm: "160px minmax(0, 1fr) minmax(0, 1fr)" };
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {diffs
        .filter(({ before, after }) => before !== null || after !== null)
        .map(({ field, before, after }) => (
          <Box key={field} sx={{ display: "grid", gridTemplateColumns: columns, columnGap: 2, py: 0.25 }}>
            <Typography variant="body2" component="dt" color="text.secondary">
              {field}
            </Typography>
            <Typography variant="body2" component="dd" sx={{ ...cut, m: 0, color: "error.main" }}>
              {before === null ? null : <del>{before}</del>}
            </Typography>
            <Typography variant="body2" component="dd" sx={{ ...cut, m: 0, color: "success.main" }}>
              {after === null ? null : (
                <Box component="ins" sx={{ textDecoration: "none" }}>
                  {after}
                </Box>
              )}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
