import { ConceptCards } from "../concept/ConceptCards.tsx";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { listSection, proseSection } from "../layout/sections.tsx";
import { LearningCards } from "../learning/LearningCards.tsx";
import { Ladder } from "../level/Ladder.tsx";
import { RelatedRoleCards } from "../related-role/RelatedRoleCards.tsx";
import { RequirementList } from "../requirement/RequirementList.tsx";
import { SalaryTable } from "../salary/SalaryTable.tsx";
import { TransitionCards } from "../transition/TransitionCards.tsx";
import { roleFacts } from "./roleFacts.tsx";
import { SimilarRoles } from "./SimilarRoles.tsx";

/** The sections of a role's page, in order; those without content are left out. */
export function roleSections(role: RoleDetailsFragment): PageSection[] {
  const { skills, levels, salaries, movesOut, movesIn, relatedRoles, similarRoles, specializations, learningOptions } =
    role;
  return [
    { anchor: "facts", title: "Family and outlook", content: <Facts facts={roleFacts(role)} /> },
    ...proseSection("description", "Description", role.description),
    {
      anchor: "skills",
      title: "Requirements",
      count: skills.totalCount,
      content: <RequirementList requirements={skills} role={role.slug} />,
    },
    ...listSection("levels", "Levels", levels, <Ladder levels={levels} />),
    ...listSection(
      "pay",
      "Pay by region",
      salaries,
      <SalaryTable salaries={salaries} label="Table of pay by region" />,
    ),
    ...listSection("specializations", "Specializations", specializations, <ConceptCards concepts={specializations} />),
    ...listSection(
      "moves-out",
      "Moves out of this role",
      movesOut.edges,
      <TransitionCards transitions={movesOut.edges} />,
    ),
    ...listSection("moves-in", "Moves into this role", movesIn.edges, <TransitionCards transitions={movesIn.edges} />),
    ...listSection("related", "Related roles", relatedRoles.edges, <RelatedRoleCards related={relatedRoles.edges} />),
    ...listSection("similar", "Similar by skills", similarRoles, <SimilarRoles similar={similarRoles} />),
    ...listSection("learning", "Learning options", learningOptions, <LearningCards options={learningOptions} />),
  ];
}
