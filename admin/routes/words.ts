import type { MoveKind, PathObjective, Verdict } from "../gql/graphql.ts";

/** What routes may be ranked by. */
export const objectiveNames: Readonly<Record<PathObjective, string>> = {
  EASIEST: "Easiest",
  FASTEST: "Fastest",
  BEST_PAID: "Best paid",
};

/** Why a move is one. */
export const moveKindNames: Readonly<Record<MoveKind, string>> = {
  PROMOTION: "Promotion",
  CURATED: "Curated move",
  RELATED: "Related role",
  SIMILAR: "Similar work",
};

/** How ready somebody is. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  READY: "Ready",
  NEARLY_READY: "Nearly ready",
  DEVELOPING: "Developing",
  FAR: "Far",
};

/** The parts of feasibility, and of how alike work is. */
const partNames: ReadonlyMap<string, string> = new Map([
  ["coverage", "Skills one has already"],
  ["curated", "What curators say"],
  ["context", "Same field"],
  ["seniority", "Step up"],
  ["entryBarrier", "Entry barrier"],
  ["knowledge", "Knowledge"],
  ["skills", "Skills"],
  ["names", "What it is called"],
  ["activities", "Activities"],
  ["tools", "Tools"],
]);

/** A part in words. */
export const partName = (name: string): string => partNames.get(name) ?? name;

/** The steps of proficiency, from 1 to 5. */
export const proficiencyNames = ["novice", "advanced beginner", "competent", "proficient", "expert"] as const;

/** A change in percent with its sign, such as "+12%". */
export function signedPercent(percent: number): string {
  const whole = Math.round(percent);
  return `${whole > 0 ? "+" : whole < 0 ? "−" : "±"}${Math.abs(whole)}%`;
}

/** Months as people say them, such as "about 8 months" or "about 2 years". */
export function aboutMonths(months: number): string {
  if (months === 0) return "no time";
  if (months < 1) return "under a month";
  if (months < 24) return `about ${plural(Math.round(months), "month")}`;
  return `about ${plural(Math.round(months / 6) / 2, "year")}`;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
