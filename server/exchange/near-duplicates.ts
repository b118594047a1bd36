import { nameKey } from "../concept/concept.rules.ts";
import type { SourceNode } from "./content.ts";
import type { Name } from "./identities.ts";

/** A concept of the graph whose name is nearly that of a node of the source. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** A node of the source that may be something the graph has: for a person to decide. */
export interface NearDuplicate {
  readonly node: SourceNode;
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 5;
/** One letter more or less says nothing about shorter names: Java and Jade. */
const SHORTEST_FOR_TYPOS = 8;

/**
 * Finds nodes of a source whose names are nearly those of concepts of the same kind: the same words in another order or number, an
 * alternative name of the other, or one letter apart. Linear in the letters of all names.
 */
export function nearDuplicates(nodes: readonly SourceNode[], names: readonly Name[]): NearDuplicate[] {
  if (nodes.length === 0 || names.length === 0) return [];
  const index = new Map<string, { name: Name; why: string }[]>();
  const note = (key: string, name: Name, why: string) => {
    const known = index.get(key);
    if (!known) index.set(key, [{ name, why }]);
    else if (known.length < MOST_CANDIDATES && !known.some((other) => other.name === name)) known.push({ name, why });
  };
  for (const name of names) {
    for (const form of formsOf(name.name)) note(`${name.kind} ${form.key}`, name, form.why);
    for (const other of name.altNames) note(`${name.kind} ${loose(other)}`, name, `it is also called ${other}`);
  }
  return nodes.flatMap((node) => {
    const candidates = candidatesFor(node, index);
    return candidates.length === 0 ? [] : [{ node, candidates }];
  });
}

function candidatesFor(
  { node, fields }: SourceNode,
  index: ReadonlyMap<string, readonly { name: Name; why: string }[]>,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [at, { key, why: ours }] of formsOf(String(fields.name)).entries())
    for (const { name, why } of index.get(`${node} ${key}`) ?? [])
      if (!found.has(name.id)) found.set(name.id, { id: name.id, name: name.name, why: at === 0 ? why : ours });
  return [...found.values()].slice(0, MOST_CANDIDATES);
}

/** The loose form of a name, and all forms with one letter left out: two names one letter apart share one. */
function formsOf(name: string): { key: string; why: string }[] {
  const whole = loose(name);
  const forms = [{ key: whole, why: "the same words" }];
  if (whole.length >= SHORTEST_FOR_TYPOS)
    for (let at = 0; at < whole.length; at += 1)
      forms.push({ key: `${whole.slice(0, at)}${whole.slice(at + 1)}`, why: "one letter apart" });
  return forms;
}

/** A name without what is between brackets, punctuation, plural and order of words. */
function loose(name: string): string {
  const words = nameKey(name)
    .replaceAll(/\([^)]*\)/g, " ")
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
  return words.sort().join(" ") || nameKey(name);
}
