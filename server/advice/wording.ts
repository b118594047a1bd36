import { familyCloseness, groupCloseness } from "../moves/context.ts";
import { leadsTo, relationBetween, transitionBetween } from "../moves/curated.ts";
import type { PartName } from "../moves/feasibility.ts";
import { gapOf } from "../moves/gap.ts";
import type { Move } from "../moves/move.ts";
import type { Profile } from "../moves/profile.ts";
import { climbTo } from "../moves/seniority.ts";
import type { Advice } from "./advice.ts";

const MOST_NAMED = 3;

/** A share as people say it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A number of something, with one decimal where it has one. */
export function amount(value: number, unit: string): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}

/** The edges and figures behind a part of feasibility. */
export function because(advice: Advice, profile: Profile, to: number, part: PartName): string {
  return WORDS[part](advice, profile, to);
}

const WORDS: Readonly<Record<PartName, (advice: Advice, profile: Profile, to: number) => string>> = {
  coverage: coverageInWords,
  curated: (advice, { position }, to) => curatedInWords(advice, position, to),
  context: contextInWords,
  seniority: seniorityInWords,
  entryBarrier: barrierInWords,
};

function coverageInWords(advice: Advice, profile: Profile, to: number): string {
  const { coverage, met, short, missing } = gapOf(advice.model, profile, to);
  return `${percent(coverage)} of what is required, by importance: ${met.length} of ${met.length + short.length + missing.length} skills in full, ${short.length} in part, ${missing.length} not held.`;
}

/** What curators say about a move: each edge with its figures. */
export function curatedInWords({ version: { arrays } }: Advice, from: number, to: number): string {
  const [own, other] = [arrays.roleOf[from] ?? -1, arrays.roleOf[to] ?? -1];
  const transition = transitionBetween(arrays, own, other);
  const relation = relationBetween(arrays, own, other);
  const said: string[] = [];
  if (leadsTo(arrays, from, to)) said.push("LEADS_TO: a step of the ladder");
  if (transition >= 0) {
    const months = arrays.transitionMonths[transition] ?? Number.NaN;
    const share = arrays.share[transition] ?? Number.NaN;
    const figures = [`difficulty ${arrays.difficulty[transition]} of 5`];
    if (!Number.isNaN(months)) figures.push(amount(months, "month"));
    if (!Number.isNaN(share)) figures.push(`taken by ${percent(share)}`);
    said.push(`TRANSITIONS_TO: ${figures.join(", ")}`);
  }
  if (relation >= 0) said.push(`RELATED_TO: strength ${Math.round((arrays.strength[relation] ?? 0) * 100) / 100}`);
  return said.length > 0 ? `${said.join("; ")}.` : "Nothing is curated.";
}

function contextInWords({ version: { arrays, concepts } }: Advice, { position }: Profile, to: number): string {
  const family = familyCloseness(arrays, position, to);
  const groups = groupCloseness(arrays, position, to);
  const said: string[] = [];
  const name = concepts.families.items[arrays.family[arrays.roleOf[to] ?? 0] ?? -1]?.name ?? "";
  if (family === 1) said.push(`the same family, ${name}`);
  else if (!Number.isNaN(family)) said.push(family > 0 ? `a related family, ${name}` : `another family, ${name}`);
  if (!Number.isNaN(groups)) said.push(`groups of skills alike to ${percent(groups)}`);
  return `${said.join("; ")}.`.replace(/^./, (letter) => letter.toUpperCase());
}

function seniorityInWords({ version: { arrays } }: Advice, profile: Profile, to: number): string {
  const { years, zones } = climbTo(arrays, profile, to);
  if (years > 0) return `Asks ${amount(years, "more year")} of experience.`;
  if (years < 0) return `A step down: ${amount(-years, "year")} of experience more than it asks.`;
  if (years === 0) return "Fits the experience.";
  return zones === 0 ? "The same job zone." : `${amount(Math.abs(zones), "job zone")} ${zones > 0 ? "up" : "down"}.`;
}

function barrierInWords({ model, version: { arrays, concepts } }: Advice, { position }: Profile, to: number): string {
  const role = arrays.roleOf[to] ?? 0;
  if (position >= 0 && arrays.roleOf[position] === role) return "Already in the role.";
  const options = [...arrays.preparation.subarray(arrays.preparationStart[role], arrays.preparationStart[role + 1])];
  const open = options.filter((option) => arrays.optionIsCredential[option] === 0).slice(0, MOST_NAMED);
  if (open.length > 0)
    return `Can be entered without a credential: ${open.map((option) => concepts.options.at(option).name).join(", ")}.`;
  const zone = model.arrays.jobZone[role] ?? 0;
  if (options.length === 0) return `Job zone ${zone}.`;
  return `Asks for a credential: ${options
    .slice(0, MOST_NAMED)
    .map((option) => concepts.options.at(option).name)
    .join(", ")}.`;
}

const KIND_WORDS = {
  PROMOTION: "A promotion",
  CURATED: "A curated move",
  RELATED: "Related roles",
  SIMILAR: "Alike work",
} as const;

/** A move in words: what makes it one, what is there, what is missing. */
export function moveInWords(
  advice: Advice,
  profile: Profile,
  { to, kind, feasibility, similarity, months }: Move,
): string {
  const { coverage, missing, short } = gapOf(advice.model, profile, to);
  const curated = curatedInWords(advice, profile.position, to);
  const reason = kind === "SIMILAR" ? "computed, nothing is curated" : curated.replace(/\.$/, "");
  const names = [...missing, ...short].sort((a, b) => b.weight * (1 - b.counts) - a.weight * (1 - a.counts));
  const lacking = names.slice(0, MOST_NAMED).map(({ skill }) => advice.version.concepts.skills.at(skill).name);
  const lack = lacking.length > 0 ? `; most is missing in ${lacking.join(", ")}` : "";
  return (
    `${KIND_WORDS[kind]} (${reason}). ${percent(coverage)} of what ${advice.nameOf(to)} requires is there${lack}. ` +
    `Feasibility ${percent(feasibility)}, work alike to ${percent(similarity)}, ${amount(months, "month")}.`
  );
}
