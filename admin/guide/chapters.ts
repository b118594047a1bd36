import type { GuideRoleFragment } from "../gql/graphql.ts";

/** A list of items of the guide. */
export type ItemSection = Exclude<keyof GuideRoleFragment["guide"], "overview">;

/** What is drawn from the role's facts and edges, not from a list of items alone. */
export type Drawing =
  | "figures"
  | "overview"
  | "outlook"
  | "requirements"
  | "steps"
  | "learningOptions"
  | "payByLevel"
  | "payByRegion"
  | "ladder"
  | "specializations"
  | "prosAndCons"
  | "faqs"
  | "relatedRoles"
  | "transitions";

/** A part of a chapter: a drawing, or items as running text or as cards. */
export type Part =
  | { readonly drawing: Drawing; readonly title?: string }
  | { readonly items: ItemSection; readonly look: "text" | "cards"; readonly title?: string };

/** A chapter of the guide. */
export interface Chapter {
  readonly anchor: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

const text = (items: ItemSection, title?: string): Part => ({ items, look: "text", ...(title ? { title } : {}) });
const cards = (items: ItemSection, title?: string): Part => ({ items, look: "cards", ...(title ? { title } : {}) });
const draw = (drawing: Drawing, title?: string): Part => ({ drawing, ...(title ? { title } : {}) });

/** Every chapter a guide can have, in reading order. */
const everyChapter: readonly Chapter[] = [
  { anchor: "key-facts", title: "Key facts and outlook", parts: [draw("figures"), cards("keyFacts"), draw("outlook")] },
  { anchor: "definition", title: "About the role", parts: [draw("overview"), text("differentiators")] },
  { anchor: "responsibilities", title: "Responsibilities", parts: [cards("responsibilities")] },
  { anchor: "work-environment", title: "Work environment", parts: [text("workEnvironment")] },
  { anchor: "tools", title: "Tools and technologies", parts: [cards("tools")] },
  {
    anchor: "skills",
    title: "Skills and qualifications",
    parts: [
      cards("skillsBySeniority", "By seniority"),
      cards("businessAreas", "By area of the business"),
      text("learningPriorities", "What to learn first"),
      text("education", "Education employers look for"),
      cards("technicalSkills", "Technical skills"),
      cards("softSkills", "Soft skills"),
      draw("requirements", "All requirements, with importance and proficiency"),
    ],
  },
  {
    anchor: "ways-in",
    title: "How to become one",
    parts: [text("pathways", "Ways in"), draw("steps", "Step by step")],
  },
  {
    anchor: "training",
    title: "Education and training",
    parts: [text("training"), draw("learningOptions", "Options, costs and durations")],
  },
  {
    anchor: "pay-by-level",
    title: "Pay by level",
    parts: [draw("payByLevel"), text("compensation", "What pay is made of")],
  },
  {
    anchor: "pay-by-region",
    title: "Pay by region",
    parts: [draw("payByRegion"), cards("globalPay", "Around the world")],
  },
  { anchor: "market", title: "The market", parts: [text("market")] },
  {
    anchor: "career-path",
    title: "Career path",
    parts: [draw("ladder", "The ladder"), text("careerPath", "Progress and pivots")],
  },
  { anchor: "remote-work", title: "Remote work", parts: [text("remoteWork")] },
  { anchor: "immigration", title: "Visas and work permits", parts: [text("immigration")] },
  {
    anchor: "prospects",
    title: "Challenges, opportunities and trends",
    parts: [text("challenges", "Challenges"), text("opportunities", "Opportunities"), text("trends", "Trends")],
  },
  {
    anchor: "specializations",
    title: "Emerging specializations",
    parts: [text("emerging"), draw("specializations", "The fields")],
  },
  { anchor: "pros-and-cons", title: "Pros and cons", parts: [draw("prosAndCons")] },
  { anchor: "faq", title: "Frequently asked questions", parts: [draw("faqs")] },
  {
    anchor: "related-careers",
    title: "Related careers",
    parts: [
      cards("relatedCareers", "How they compare"),
      draw("relatedRoles", "Related roles"),
      draw("transitions", "Where one can move from here"),
    ],
  },
  { anchor: "readiness", title: "Are you ready?", parts: [text("readiness")] },
];

const drawn: Record<Drawing, (role: GuideRoleFragment) => boolean> = {
  figures: (role) => role.salaries.length > 0 || role.outlook !== null,
  overview: (role) => role.guide.overview !== null || role.description !== null,
  outlook: (role) => Boolean(role.outlook?.commentary),
  requirements: (role) => role.skills.edges.length > 0,
  steps: (role) => role.guide.steps.length > 0,
  learningOptions: (role) => role.learningOptions.length > 0,
  payByLevel: (role) => role.levels.some((level) => level.salaries.length > 0),
  payByRegion: (role) => role.salaries.length > 0,
  ladder: (role) => role.levels.length > 0,
  specializations: (role) => role.specializations.length > 0,
  prosAndCons: (role) => role.guide.pros.length > 0 || role.guide.cons.length > 0,
  faqs: (role) => role.guide.faqs.length > 0,
  relatedRoles: (role) => role.relatedRoles.edges.length > 0,
  transitions: (role) => role.transitions.edges.length > 0,
};

function hasContent(part: Part, role: GuideRoleFragment): boolean {
  return "drawing" in part ? drawn[part.drawing](role) : role.guide[part.items].length > 0;
}

/** The chapters of a role's guide that have something to say, in reading order, without their empty parts. */
export function chaptersOf(role: GuideRoleFragment): Chapter[] {
  return everyChapter
    .map((chapter) => ({ ...chapter, parts: chapter.parts.filter((part) => hasContent(part, role)) }))
    .filter((chapter) => chapter.parts.length > 0);
}
