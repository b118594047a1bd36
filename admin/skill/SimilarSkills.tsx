import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { SkillDetailsFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { formatCount } from "../wording/count.ts";

/** Skills that roles require together with this one more often than chance would have it. */
export function SimilarSkills({ similar }: { similar: SkillDetailsFragment["similarSkills"] }) {
  return (
    <Cards>
      {similar.map(({ skill, lift, sharedRoles }) => (
        <Card key={skill.id} title={<ConceptLink concept={skill} />}>
          {formatCount(sharedRoles, "role")} {sharedRoles === 1 ? "requires" : "require"} both, {lift.toFixed(1)} times
          as many as by chance
        </Card>
      ))}
    </Cards>
  );
}
