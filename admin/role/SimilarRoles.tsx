import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { Share } from "../layout/Share.tsx";

const mostShared = 6;

/** Roles the server computes to be alike from what both require. */
export function SimilarRoles({ similar }: { similar: RoleDetailsFragment["similarRoles"] }) {
  return (
    <Cards>
      {similar.map(({ role, similarity, sharedSkills }) => (
        <Card key={role.id} title={<ConceptLink concept={role} />} facts={<Share of="similar" value={similarity} />}>
          Both require{" "}
          {sharedSkills
            .slice(0, mostShared)
            .map((skill) => skill.name)
            .join(", ")}
          {sharedSkills.length > mostShared ? ` and ${sharedSkills.length - mostShared} more` : ""}.
        </Card>
      ))}
    </Cards>
  );
}
