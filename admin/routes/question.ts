import type {
  HeldSkillInput,
  MoveFilter,
  MoveKind,
  PathObjective,
  PositionInput,
  ProfileInput,
} from "../gql/graphql.ts";
import { moveKindNames, objectiveNames } from "./words.ts";

/** A role, and one of its levels or the role as a whole; slugs, empty where none is chosen. */
export interface Place {
  readonly role: string;
  readonly level: string;
}

/** What the pages about moves ask: all of it is in the address, so that an answer can be shared. */
export interface Question {
  readonly from: Place;
  readonly skills: readonly HeldSkillInput[];
  readonly years: number | null;
  readonly to: Place;
  readonly objective: PathObjective;
  readonly filter: Filter;
}

/** Conditions on moves; null or an empty list sets none. */
export interface Filter {
  readonly maxMoves: number | null;
  readonly maxMonthsPerMove: number | null;
  readonly minSalaryChangePercent: number | null;
  readonly families: readonly string[];
  readonly avoid: readonly string[];
  readonly via: readonly string[];
  readonly kinds: readonly MoveKind[];
  readonly region: string;
}

const middleProficiency = 3;

/** Reads the question out of the search of an address; what it does not understand counts as not asked. */
export function readQuestion(search: string): Question {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name)?.trim() ?? "";
  return {
    from: { role: text("role"), level: text("level") },
    skills: listed(text("skills")).map(heldSkill),
    years: numberIn(text("years"), 0, 60),
    to: { role: text("to"), level: text("toLevel") },
    objective: keyIn(objectiveNames, text("objective")) ?? "EASIEST",
    filter: {
      maxMoves: numberIn(text("moves"), 1, 6),
      maxMonthsPerMove: numberIn(text("months"), 1, 120),
      minSalaryChangePercent: numberIn(text("pay"), -100, 1000),
      families: listed(text("families")),
      avoid: listed(text("avoid")),
      via: listed(text("via")),
      kinds: listed(text("kinds")).flatMap((kind) => keyIn(moveKindNames, kind) ?? []),
      region: text("region"),
    },
  };
}

/** The search of an address that holds the question; what is not asked is left out. */
export function writeQuestion({ from, skills, years, to, objective, filter }: Question): string {
  const values: readonly (readonly [string, string | number | null])[] = [
    ["role", from.role],
    ["level", from.level],
    ["skills", skills.map(({ skill, proficiency }) => `${skill}:${proficiency}`).join(",")],
    ["years", years],
    ["to", to.role],
    ["toLevel", to.level],
    ["objective", objective === "EASIEST" ? "" : objective],
    ["moves", filter.maxMoves],
    ["months", filter.maxMonthsPerMove],
    ["pay", filter.minSalaryChangePercent],
    ["families", filter.families.join(",")],
    ["avoid", filter.avoid.join(",")],
    ["via", filter.via.join(",")],
    ["kinds", filter.kinds.join(",")],
    ["region", filter.region],
  ];
  const asked = values.filter(([, value]) => value !== null && value !== "");
  // Commas and colons mean nothing in a search, and an address that is read by people is better without their codes.
  return new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
}

/** What the person brings, as the API takes it; null while nothing is chosen. */
export function profileOf({ from, skills, years }: Question): ProfileInput | null {
  const position = positionOf(from);
  if (position === null && skills.length === 0) return null;
  return {
    ...(position ? { position } : {}),
    ...(skills.length > 0 ? { skills: [...skills] } : {}),
    ...(years === null ? {} : { years }),
  };
}

/** A place as the API takes it; null while none is chosen. */
export function positionOf({ role, level }: Place): PositionInput | null {
  if (role === "") return null;
  return level === "" ? { role } : { role, level };
}

/** The conditions as the API takes them. */
export function filterOf({ filter }: Question): MoveFilter {
  const { maxMoves, maxMonthsPerMove, minSalaryChangePercent, region, ...lists } = filter;
  const chosen = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return {
    ...chosen,
    ...(maxMoves === null ? {} : { maxMoves }),
    ...(maxMonthsPerMove === null ? {} : { maxMonthsPerMove }),
    ...(minSalaryChangePercent === null ? {} : { minSalaryChangePercent }),
    ...(region === "" ? {} : { region }),
  };
}

/** How many conditions are set. */
export function conditionCount({ filter }: Question): number {
  return Object.keys(filterOf({ ...readQuestion(""), filter })).length;
}

function listed(text: string): string[] {
  return text.split(",").filter(Boolean);
}

function heldSkill(text: string): HeldSkillInput {
  const [skill = "", proficiency = ""] = text.split(":");
  return { skill, proficiency: numberIn(proficiency, 1, 5) ?? middleProficiency };
}

function numberIn(text: string, least: number, most: number): number | null {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return null;
  return Math.min(most, Math.max(least, Math.round(value)));
}

function keyIn<Key extends string>(names: Readonly<Record<Key, string>>, text: string): Key | undefined {
  return Object.keys(names).find((key): key is Key => key === text);
}
