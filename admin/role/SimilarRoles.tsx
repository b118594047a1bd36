import { ComputedCards } from "../concept/ComputedCards.tsx";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { SimilarRolesDocument } from "../gql/graphql.ts";
import { Card } from "../layout/Cards.tsx";
import { Share } from "../layout/Share.tsx";

const mostShared = 6;

/** Roles the server computes to be alike from what both require. */
export function SimilarRoles({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer(SimilarRolesDocument, { id });
  return (
    <ComputedCards
      items={data && (data.node?.similarRoles ?? [])}
      fault={error}
      onRetry={() => refetch()}
      none="No other role requires much of the same."
      card={({ role, similarity, sharedSkills }) => (
        <Card key={role.id} title={<ConceptLink concept={role} />} facts={<Share of="similar" value={similarity} />}>
          Both require {firstNames(sharedSkills)}.
        </Card>
      )}
    />
  );
}

function firstNames(skills: readonly { readonly name: string }[]): string {
  const names = skills.slice(0, mostShared).map(({ name }) => name);
  const more = skills.length > mostShared ? ` and ${skills.length - mostShared} more` : "";
  return `${names.join(", ")}${more}`;
}
