import { nameKey } from "../concept/concept.rules.ts";

const LONGEST_SUMMARY = 500;
const LONGEST_DESCRIPTION = 6_000;
const LONGEST_NAME = 256;
const MOST_NAMES = 200;

const ODD_BLANKS = /[\u00a0\u2007\u202f\ufeff]/g;
const CONTROLS = /[\p{Cs}\p{Cc}]/gu;
const ODD = /[^\n\t\u0020-\u007e\u00a1-\u024f]/;

/** A value as the graph takes it: ordinary blanks, Unix line ends, no control characters, nothing around it. */
export function cleaned(value: string): string {
  if (!ODD.test(value)) return value.trim();
  return value
    .replaceAll(ODD_BLANKS, " ")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(CONTROLS, (character) => (character === "\n" || character === "\t" ? character : ""))
    .trim();
}

/** What a text becomes: a summary for lists, and all of it where the summary is not all. */
export interface Description {
  readonly summary: string | null;
  readonly description: string | null;
  /** What had to be left out, for the report. */
  readonly note: string | null;
}

/** A text of at most 500 characters is a summary; of a longer one the first sentences are. */
export function describedBy(...paragraphs: readonly string[]): Description {
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  if (text === "") return { summary: null, description: null, note: null };
  if (text.length <= LONGEST_SUMMARY) return { summary: text, description: null, note: null };
  const description = shortened(text, LONGEST_DESCRIPTION);
  const note =
    description === text ? null : `has ${text.length} characters and was shortened to ${LONGEST_DESCRIPTION}`;
  return { summary: shortened(text, LONGEST_SUMMARY), description, note };
}

/** The first sentences that fit; where the first one does not, its first words. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const sentence = /^[\s\S]*[.!?](?=\s)/.exec(start)?.[0];
  if (sentence && sentence.length > limit / 4) return sentence;
  const words = start.slice(0, limit - 1).replace(/\s+\S*$/, "");
  return `${words.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Alternative names, and what had to be left out of them. */
export interface AltNames {
  readonly altNames: string[];
  readonly note: string | null;
}

/** The alternative names in a list written on lines or between bars: each once, and not the name itself. */
export function altNamesIn(list: string, name: string): AltNames {
  return altNamesOf(list.split(list.includes("\n") ? /\n/ : /\s\|\s|\n/), name);
}

/** The alternative names among some: each once, and not the name itself. */
export function altNamesOf(names: readonly string[], name: string): AltNames {
  const own = nameKey(name);
  const given = [...new Set(names.map((other) => other.trim()))].filter((other) => other && nameKey(other) !== own);
  const altNames = given.filter((other) => other.length <= LONGEST_NAME).slice(0, MOST_NAMES);
  const left = given.length - altNames.length;
  return { altNames, note: left === 0 ? null : `has ${given.length} alternative names; ${left} were left out` };
}
