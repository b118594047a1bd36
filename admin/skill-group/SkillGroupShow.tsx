import { ConceptLink, ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import { Members } from "../concept/Members.tsx";
import type { SkillGroupDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";

function groupSections({ parent, children }: SkillGroupDetailsFragment): PageSection[] {
  const facts = [
    { name: "Part of", value: parent ? <ConceptLink concept={parent} /> : "no other group" },
    { name: "Has the parts", value: children.length > 0 ? <ConceptLinks concepts={children} /> : null },
  ];
  return [
    { anchor: "facts", title: "Place among groups", content: <Facts facts={facts} /> },
    { anchor: "skills", title: "Skills in it and its parts", content: <Members reference="skills" target="groups" /> },
  ];
}

/** Everything the graph says about a skill group. */
export function SkillGroupShow() {
  return <ConceptShow<SkillGroupDetailsFragment> sections={groupSections} />;
}
