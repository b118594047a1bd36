import { searchForm } from "../search/terms.ts";

/** A concept as far as its names go. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly altNames: readonly string[];
}

/** Words that say nothing by themselves: "analysis of data" is "data analysis". */
const LITTLE_WORDS = new Set(["a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"]);
/** Shorter words that differ by a letter are different words. */
const SHORTEST_TYPO = 5;

/** The words of a name without case, accents, punctuation and plural. */
export function plainWords(name: string): string[] {
  return searchForm(name).split(" ").filter(Boolean).map(singular);
}

/** What is left of a name where spaces and dots do not count either: Node.js, NodeJS and node js are one. */
export function plainName(name: string): string {
  return plainWords(name).join("").replaceAll(".", "");
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Concepts of one kind whose names differ by no more than case, spacing, punctuation or plural. */
export function sameNames(concepts: readonly Named[]): Named[][] {
  const groups = grouped(concepts, ({ kind, name }) => [`${kind} ${plainName(name)}`]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Two concepts that may well be one, and why. */
export interface Likeness {
  readonly one: Named;
  readonly other: Named;
  readonly reason: "words" | "alternative" | "letter";
}

/** Concepts whose names have the same words, are alternative names of each other, or differ by one letter. O(names × words). */
export function likenesses(concepts: readonly Named[]): Likeness[] {
  const found = new Map<string, Likeness>();
  const add = (one: Named, other: Named, reason: Likeness["reason"]) => {
    if (one.id === other.id || plainName(one.name) === plainName(other.name)) return;
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    if (!found.has(key)) found.set(key, { one: first, other: second, reason });
  };
  for (const [one, other] of sameWords(concepts)) add(one, other, "words");
  for (const [one, other] of alternatives(concepts)) add(one, other, "alternative");
  for (const [one, other] of typos(concepts)) add(one, other, "letter");
  return [...found.values()];
}

type Pair = readonly [Named, Named];

function* sameWords(concepts: readonly Named[]): Generator<Pair> {
  const wordsOf = ({ name }: Named) => {
    const words = plainWords(name).filter((word) => !LITTLE_WORDS.has(word));
    return words.length > 1 ? [words.toSorted().join(" ")] : [];
  };
  for (const [first, ...others] of grouped(concepts, wordsOf).values())
    for (const other of others) if (first) yield [first, other];
}

function* alternatives(concepts: readonly Named[]): Generator<Pair> {
  const byName = grouped(concepts, ({ name }) => [plainName(name)]);
  for (const concept of concepts)
    for (const altName of concept.altNames)
      for (const other of byName.get(plainName(altName)) ?? []) yield [concept, other];
}

/** Only names that are equal but for one word are compared, and only those words that begin alike. */
function* typos(concepts: readonly Named[]): Generator<Pair> {
  const holes = new Map<string, { concept: Named; word: string }[]>();
  for (const concept of concepts) {
    const words = plainWords(concept.name);
    for (const [index, word] of words.entries()) {
      if (word.length < SHORTEST_TYPO || !/^\p{L}+$/u.test(word)) continue;
      const key = words.with(index, `${word[0]}*`).join(" ");
      const alike = holes.get(key) ?? [];
      for (const other of alike) if (isOneEdit(word, other.word)) yield [other.concept, concept];
      alike.push({ concept, word });
      holes.set(key, alike);
    }
  }
}

/** Whether one letter added, left out or replaced, or two swapped, make one word the other. */
export function isOneEdit(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const rest = (word: string, skipped: number) => word.slice(at + skipped);
  if (left.length !== right.length)
    return left.length > right.length ? rest(left, 1) === rest(right, 0) : rest(left, 0) === rest(right, 1);
  const swapped = left[at] === right[at + 1] && left[at + 1] === right[at];
  return rest(left, 1) === rest(right, 1) || (swapped && rest(left, 2) === rest(right, 2));
}

function grouped(concepts: readonly Named[], keysOf: (concept: Named) => readonly string[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const concept of concepts)
    for (const key of keysOf(concept)) {
      const group = groups.get(key);
      if (group) group.push(concept);
      else groups.set(key, [concept]);
    }
  return groups;
}
