import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { RelatedRoleItemFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { Share } from "../layout/Share.tsx";
import { PendingEdge } from "../proposals/PendingMarks.tsx";

/** Roles that curators found alike: how close they are, and why. */
export function RelatedRoleCards({ related }: { related: readonly RelatedRoleItemFragment[] }) {
  return (
    <Cards>
      {related.map(({ node, strength, rationale }) => (
        <Card key={node.id} title={<Title concept={node} />} facts={<Share of="alike" value={strength} />}>
          {rationale ?? node.summary}
        </Card>
      ))}
    </Cards>
  );
}

function Title({ concept }: { concept: RelatedRoleItemFragment["node"] }) {
  return (
    <>
      <ConceptLink concept={concept} />
      <PendingEdge relation="RELATED_TO" other={concept.id} />
    </>
  );
}
