import { ConceptCards } from "../concept/ConceptCards.tsx";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { editableSection, listSection, proseSection } from "../layout/sections.tsx";
import { LearningCards } from "../learning/LearningCards.tsx";
import { Ladder } from "../level/Ladder.tsx";
import { LadderEditor } from "../level/LadderEditor.tsx";
import { RelatedRoleCards } from "../related-role/RelatedRoleCards.tsx";
import { RelatedRoleEditor } from "../related-role/RelatedRoleEditor.tsx";
import { Requirements } from "../requirement/Requirements.tsx";
import { SalaryEditor } from "../salary/SalaryEditor.tsx";
import { SalaryTable } from "../salary/SalaryTable.tsx";
import { TransitionCards } from "../transition/TransitionCards.tsx";
import { TransitionEditor } from "../transition/TransitionEditor.tsx";
import { roleFacts } from "./roleFacts.tsx";
import { SimilarRoles } from "./SimilarRoles.tsx";

/** The sections of a role's page, in order; those without content are for editors only. */
export function roleSections(role: RoleDetailsFragment, mayEdit: boolean): PageSection[] {
  const { skills, specializations, learningOptions } = role;
  return [
    { anchor: "facts", title: "Family and outlook", content: <Facts facts={roleFacts(role)} /> },
    ...proseSection("description", "Description", role.description),
    {
      anchor: "skills",
      title: "Requirements",
      count: skills.totalCount,
      content: <Requirements holder={role.id} requirements={skills} role={role.slug} mayEdit={mayEdit} />,
    },
    ...ladderAndPay(role, mayEdit),
    ...listSection("specializations", "Specializations", specializations, <ConceptCards concepts={specializations} />),
    ...moves(role, mayEdit),
    { anchor: "similar", title: "Similar by skills", content: <SimilarRoles id={role.id} /> },
    ...listSection("learning", "Learning options", learningOptions, <LearningCards options={learningOptions} />),
  ];
}

function ladderAndPay(role: RoleDetailsFragment, mayEdit: boolean): PageSection[] {
  const { id, revision, levels, salaries } = role;
  const label = "Table of pay by region";
  return [
    ...editableSection("levels", "Levels", levels, mayEdit, {
      read: () => <Ladder levels={levels} />,
      edit: () => <LadderEditor role={role} />,
    }),
    ...editableSection("pay", "Pay by region", salaries, mayEdit, {
      read: () => <SalaryTable salaries={salaries} label={label} />,
      edit: () => <SalaryEditor holder={id} revision={revision} salaries={salaries} label={label} />,
    }),
  ];
}

function moves(role: RoleDetailsFragment, mayEdit: boolean): PageSection[] {
  const { movesOut, movesIn, relatedRoles } = role;
  return [
    ...editableSection("moves-out", "Moves out of this role", movesOut.edges, mayEdit, {
      read: () => <TransitionCards transitions={movesOut.edges} />,
      edit: () => <TransitionEditor role={role} direction="OUT" />,
    }),
    ...editableSection("moves-in", "Moves into this role", movesIn.edges, mayEdit, {
      read: () => <TransitionCards transitions={movesIn.edges} />,
      edit: () => <TransitionEditor role={role} direction="IN" />,
    }),
    ...editableSection("related", "Related roles", relatedRoles.edges, mayEdit, {
      read: () => <RelatedRoleCards related={relatedRoles.edges} />,
      edit: () => <RelatedRoleEditor role={role} />,
    }),
  ];
}
