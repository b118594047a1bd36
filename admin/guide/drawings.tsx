import type { ReactNode } from "react";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { Markdown } from "../layout/Markdown.tsx";
import { LearningCards } from "../learning/LearningCards.tsx";
import { Ladder } from "../level/Ladder.tsx";
import { RelatedRoleCards } from "../related-role/RelatedRoleCards.tsx";
import { RequirementList } from "../requirement/RequirementList.tsx";
import { LevelPay } from "../salary/LevelPay.tsx";
import { SalaryTable } from "../salary/SalaryTable.tsx";
import { TransitionCards } from "../transition/TransitionCards.tsx";
import type { Drawing } from "./chapters.ts";
import { Faqs } from "./Faqs.tsx";
import { Fields } from "./Fields.tsx";
import { Figures } from "./Figures.tsx";
import { Outlook } from "./Outlook.tsx";
import { ProsAndCons } from "./ProsAndCons.tsx";
import { Steps } from "./Steps.tsx";

/** How each drawing of the guide is made from the role. */
export const drawings: Record<Drawing, (role: GuideRoleFragment) => ReactNode> = {
  figures: (role) => <Figures role={role} />,
  overview: ({ guide, description }) => (
    <Markdown>{[guide.overview, description].filter((text) => text !== null).join("\n\n")}</Markdown>
  ),
  outlook: ({ outlook }) => (outlook ? <Outlook outlook={outlook} /> : null),
  requirements: ({ skills, slug }) => <RequirementList requirements={skills} role={slug} />,
  steps: ({ guide }) => <Steps steps={guide.steps} />,
  learningOptions: ({ learningOptions }) => <LearningCards options={learningOptions} />,
  payByLevel: ({ levels }) => <LevelPay levels={levels} />,
  payByRegion: ({ salaries }) => <SalaryTable salaries={salaries} label="Table of pay by region" />,
  ladder: ({ levels }) => <Ladder levels={levels} />,
  specializations: ({ specializations }) => <Fields specializations={specializations} />,
  prosAndCons: ({ guide }) => <ProsAndCons guide={guide} />,
  faqs: ({ guide }) => <Faqs faqs={guide.faqs} />,
  relatedRoles: ({ relatedRoles }) => <RelatedRoleCards related={relatedRoles.edges} />,
  transitions: ({ transitions }) => <TransitionCards transitions={transitions.edges} />,
};
