import { Box, Typography } from "@mui/material";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { ChangeItemFragment } from "../gql/graphql.ts";
import { type FieldDiff, fieldDiffs, relationWords } from "./changeDiff.ts";
import { thing, verb } from "./changeWords.ts";

const list = { listStyle: "none", m: 0, p: 0 } as const;

/** Changes one by one: which concept or edge, and what each of its fields was and is. */
export function ChangeList({ changes }: { changes: readonly ChangeItemFragment[] }) {
  return (
    <Box component="ul" sx={list}>
      {changes.map((change) => (
        <Box component="li" key={keyOf(change)} sx={{ py: 0.75, borderTop: 1, borderColor: "divider" }}>
          <Typography variant="body2" component="div">
            <strong>{verb(change)}</strong>{" "}
            {change.relation ? <EdgeName change={change} /> : <NodeName change={change} />}
          </Typography>
          <Diffs diffs={fieldDiffs(change)} />
        </Box>
      ))}
    </Box>
  );
}

function keyOf({ kind, conceptId, otherId }: ChangeItemFragment): string {
  return `${kind} ${conceptId} ${otherId}`;
}

function NodeName({ change: { kind, concept, otherId, before, after } }: { change: ChangeItemFragment }) {
  if (concept === null) return <>{`${thing(kind)} ${nameIn(after) ?? nameIn(before) ?? ""}`}</>;
  return (
    <>
      {thing(kind)} {otherId === null ? null : "of "}
      <ConceptLink concept={concept} />
    </>
  );
}

function nameIn(fields: unknown): string | null {
  const named = typeof fields === "object" && fields !== null && "name" in fields ? fields.name : null;
  return typeof named === "string" ? named : null;
}

function EdgeName({ change: { kind, relation, concept, other } }: { change: ChangeItemFragment }) {
  return (
    <>
      {thing(kind)}: {concept ? <ConceptLink concept={concept} /> : "something removed since"}{" "}
      {relation ? relationWords[relation] : null} {other ? <ConceptLink concept={other} /> : "something else"}
    </>
  );
}

const cut = { overflowWrap: "anywhere", whiteSpace: "pre-wrap" } as const;

function Diffs({ diffs }: { diffs: readonly FieldDiff[] }) {
  if (diffs.length === 0) return null;
  return (
    <Box component="ul" sx={{ ...list, pl: 2 }}>
      {diffs.map(({ field, before, after }) => (
        <Typography key={field} variant="body2" component="li" sx={cut}>
          {field}:{" "}
          {before === null ? null : (
            <Box component="del" sx={{ color: "error.main" }}>
              {before}
            </Box>
          )}
          {before !== null && after !== null ? " → " : null}
          {after === null ? null : (
            <Box component="ins" sx={{ color: "success.main", textDecoration: "none", fontWeight: 600 }}>
              {after}
            </Box>
          )}
        </Typography>
      ))}
    </Box>
  );
}
