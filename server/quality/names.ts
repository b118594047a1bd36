import { setImmediate } from "node:timers/promises";
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
  const groups = new Map<string, Named[]>();
  for (const concept of concepts) {
    const key = `${concept.kind} ${plainName(concept.name)}`;
    const group = groups.get(key);
    if (group) group.push(concept);
    else groups.set(key, [concept]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Two concepts that may well be one, and why. */
export interface Likeness {
  readonly one: Named;
  readonly other: Named;
  readonly reason: "words" | "alternative" | "letter";
}

/** A concept with what its name is made of, worked out once. */
interface Read {
  readonly concept: Named;
  readonly words: readonly string[];
  readonly plain: string;
}

type Pair = readonly [one: Read, other: Read, reason: Likeness["reason"]];

/**
 * Concepts whose names have the same words, are alternative names of each other, or differ by one letter. O(names × words); a long list
 * is gone through in turns, so that it holds nothing up.
 */
export async function likenesses(concepts: readonly Named[]): Promise<Likeness[]> {
  const read: Read[] = [];
  for await (const concept of unhurried(concepts))
    read.push({ concept, words: plainWords(concept.name), plain: plainName(concept.name) });
  const found = new Map<string, Likeness>();
  for (const pairs of [sameWords, alternatives, typos])
    for await (const [one, other, reason] of pairs(read)) {
      if (one.plain === other.plain) continue;
      const [first, second] =
        one.concept.id < other.concept.id ? [one.concept, other.concept] : [other.concept, one.concept];
      const key = `${first.id} ${second.id}`;
      if (!found.has(key)) found.set(key, { one: first, other: second, reason });
    }
  return [...found.values()];
}

const EACH_TURN = 500;

/** The items of a list, with a pause for everything else the process has to do now and then. */
async function* unhurried<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const [index, item] of items.entries()) {
    if (index % EACH_TURN === EACH_TURN - 1) await setImmediate();
    yield item;
  }
}

async function* sameWords(concepts: readonly Read[]): AsyncGenerator<Pair> {
  const firsts = new Map<string, Read>();
  for await (const concept of unhurried(concepts)) {
    const words = concept.words.filter((word) => !LITTLE_WORDS.has(word));
    const key = words.toSorted().join(" ");
    const first = firsts.get(key);
    if (first && words.length > 1) yield [first, concept, "words"];
    else firsts.set(key, concept);
  }
}

async function* alternatives(concepts: readonly Read[]): AsyncGenerator<Pair> {
  const byName = new Map<string, Read>(concepts.map((concept) => [concept.plain, concept]));
  for await (const read of unhurried(concepts))
    for (const altName of read.concept.altNames) {
      const other = byName.get(plainName(altName));
      if (other) yield [read, other, "alternative"];
    }
}

/** Only names that are equal but for one word are compared, and only those words that begin alike. */
async function* typos(concepts: readonly Read[]): AsyncGenerator<Pair> {
  const holes = new Map<string, { read: Read; word: string }[]>();
  for await (const read of unhurried(concepts))
    for (const [index, word] of read.words.entries()) {
      if (word.length < SHORTEST_TYPO || !/^\p{L}+$/u.test(word)) continue;
      const key = read.words.with(index, `${word[0]}*`).join(" ");
      const alike = holes.get(key);
      for (const other of alike ?? []) if (isOneEdit(word, other.word)) yield [other.read, read, "letter"];
      if (alike) alike.push({ read, word });
      else holes.set(key, [{ read, word }]);
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
