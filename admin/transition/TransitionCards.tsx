import { Box } from "@mui/material";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { TransitionItemFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { Measured } from "../layout/Scale.tsx";
import { PendingEdge } from "../proposals/PendingMarks.tsx";
import { formatMonths } from "../wording/duration.ts";

/** Curated moves: the role at the other end, how hard the move is, how long it takes, and why. */
export function TransitionCards({ transitions }: { transitions: readonly TransitionItemFragment[] }) {
  return (
    <Cards>
      {transitions.map((transition) => (
        <Card
          key={transition.node.id}
          title={<Title concept={transition.node} />}
          facts={<TransitionFacts transition={transition} />}
        >
          {transition.rationale}
        </Card>
      ))}
    </Cards>
  );
}

/** How hard a move is, how long it takes and how many take it. */
export function TransitionFacts({ transition }: { transition: TransitionItemFragment }) {
  const { difficulty, months, share } = transition;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 0.5, alignItems: "flex-end" }}>
      <Measured of="difficulty" value={difficulty} />
      {months === null ? null : <span>{formatMonths(months, months)} of preparation</span>}
      {share === null ? null : <span>{Math.round(share * 100)}% of leavers take it</span>}
    </Box>
  );
}

function Title({ concept }: { concept: TransitionItemFragment["node"] }) {
  return (
    <>
      <ConceptLink concept={concept} />
      <PendingEdge relation="TRANSITIONS_TO" other={concept.id} />
    </>
  );
}
