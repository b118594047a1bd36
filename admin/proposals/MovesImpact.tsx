import { Alert, Box, Chip, Skeleton, Typography } from "@mui/material";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { type NamedRoleItemFragment, ProposalMovesDocument, type ProposalMovesQuery } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { formatCount } from "../wording/count.ts";

type RoleMoves = ProposalMovesQuery["proposalImpact"]["moves"]["roles"][number];
type Change = RoleMoves["changes"][number];

/** Whose ten best next moves a proposal changes, and how: the rules of quality do not wait for it. */
export function MovesImpact({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer(ProposalMovesDocument, { id });
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton height={48} />;
  const { roles, lookedAt, complete } = data.proposalImpact.moves;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        Next moves
      </Typography>
      {complete ? null : (
        <Alert severity="info">It concerns more roles than can be compared: only {lookedAt} were.</Alert>
      )}
      <Typography color="text.secondary">
        {roles.length === 0 ? "The ten best next moves stay as they are" : "The ten best next moves change"} (
        {formatCount(lookedAt, "role")} compared).
      </Typography>
      {roles.map((moves) => (
        <Box key={moves.role.id} sx={{ mt: 1 }}>
          From <Named role={moves.role} />:
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {moves.changes.map((change) => (
              <ChangedMove key={change.role.id} change={change} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function ChangedMove({ change }: { change: Change }) {
  const { label, color } = looksOf(change);
  return (
    <li>
      <Chip size="small" variant="outlined" color={color} label={label} sx={{ mr: 0.75 }} />
      <Named role={change.role} /> {rankWords(change)}
    </li>
  );
}

function looksOf({ before, after }: Change) {
  if (before === null) return { label: "gained", color: "success" } as const;
  if (after === null) return { label: "lost", color: "error" } as const;
  return { label: after < before ? "up" : "down", color: "warning" } as const;
}

function rankWords({ before, after }: Change): string {
  if (before === null) return `as number ${after}`;
  return after === null ? `that was number ${before}` : `from number ${before} to ${after}`;
}

/** What is new has no page outside of the proposal. */
function Named({ role }: { role: NamedRoleItemFragment }) {
  return role.concept ? <ConceptLink concept={role.concept} /> : <strong>{role.name}</strong>;
}
