import { ConceptLink, ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import { Members } from "../concept/Members.tsx";
import type { FamilyDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";

function familySections({ parent, children }: FamilyDetailsFragment): PageSection[] {
  const facts = [
    { name: "Part of", value: parent ? <ConceptLink concept={parent} /> : "no other family" },
    { name: "Has the parts", value: children.length > 0 ? <ConceptLinks concepts={children} /> : null },
  ];
  return [
    { anchor: "facts", title: "Place among families", content: <Facts facts={facts} /> },
    { anchor: "roles", title: "Roles in it and its parts", content: <Members reference="roles" target="families" /> },
  ];
}

/** Everything the graph says about a role family. */
export function FamilyShow() {
  return <ConceptShow<FamilyDetailsFragment> sections={familySections} />;
}
