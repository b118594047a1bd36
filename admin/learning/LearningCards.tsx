import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { LearningCardFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { learningFacts } from "./learningFacts.ts";

/** Ways to learn with what they cost and how long they take. */
export function LearningCards({ options }: { options: readonly LearningCardFragment[] }) {
  return (
    <Cards>
      {options.map((option) => (
        <Card key={option.id} title={<ConceptLink concept={option} />} facts={learningFacts(option)}>
          {option.summary}
        </Card>
      ))}
    </Cards>
  );
}
