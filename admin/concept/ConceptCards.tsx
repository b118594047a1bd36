import type { ConceptRowFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { ConceptLink } from "./ConceptLink.tsx";

/** Concepts with their summaries. */
export function ConceptCards({ concepts }: { concepts: readonly ConceptRowFragment[] }) {
  return (
    <Cards>
      {concepts.map((concept) => (
        <Card key={concept.id} title={<ConceptLink concept={concept} />}>
          {concept.summary}
        </Card>
      ))}
    </Cards>
  );
}
