import { ComputedCards } from "../concept/ComputedCards.tsx";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { SimilarSkillsDocument } from "../gql/graphql.ts";
import { Card } from "../layout/Cards.tsx";
import { formatCount } from "../wording/count.ts";

/** Skills that roles require together with this one more often than chance would have it. */
export function SimilarSkills({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer(SimilarSkillsDocument, { id });
  return (
    <ComputedCards
      items={data && (data.node?.similarSkills ?? [])}
      fault={error}
      onRetry={() => refetch()}
      none="No skill stands out: few roles require this one."
      card={({ skill, lift, sharedRoles }) => (
        <Card key={skill.id} title={<ConceptLink concept={skill} />}>
          {formatCount(sharedRoles, "role")} {sharedRoles === 1 ? "requires" : "require"} both, {lift.toFixed(1)} times
          as many as by chance
        </Card>
      )}
    />
  );
}
