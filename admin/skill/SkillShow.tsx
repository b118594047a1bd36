import { ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import type { SkillDetailsFragment } from "../gql/graphql.ts";
import { type Fact, Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { listSection, proseSection } from "../layout/sections.tsx";
import { LearningCards } from "../learning/LearningCards.tsx";
import { RequiredByList } from "./RequiredByList.tsx";
import { SimilarSkills } from "./SimilarSkills.tsx";
import { skillKindName } from "./skillKind.ts";

function skillFacts(skill: SkillDetailsFragment): Fact[] {
  const links = (concepts: SkillDetailsFragment["groups"]) =>
    concepts.length > 0 ? <ConceptLinks concepts={concepts} /> : null;
  return [
    { name: "Kind", value: skillKindName[skill.skillKind] },
    { name: "Groups", value: links(skill.groups) },
    { name: "Broader skills", value: links(skill.broader) },
    { name: "Narrower skills", value: links(skill.narrower) },
    { name: "Related skills", value: links(skill.relatedSkills) },
  ];
}

function skillSections(skill: SkillDetailsFragment): PageSection[] {
  const { requiredBy, learningOptions } = skill;
  return [
    { anchor: "facts", title: "Kind and neighbors", content: <Facts facts={skillFacts(skill)} /> },
    ...proseSection("description", "Description", skill.description),
    {
      anchor: "required-by",
      title: "Required by",
      count: requiredBy.totalCount,
      content: <RequiredByList requiredBy={requiredBy} slug={skill.slug} />,
    },
    { anchor: "similar", title: "Required together with", content: <SimilarSkills id={skill.id} /> },
    ...listSection("learning", "Taught by", learningOptions, <LearningCards options={learningOptions} />),
  ];
}

/** Everything the graph says about a skill. */
export function SkillShow() {
  return <ConceptShow<SkillDetailsFragment> sections={skillSections} />;
}
