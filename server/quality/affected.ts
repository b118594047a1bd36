import { NODES, RELATIONS } from "../changes/catalogue.ts";
import type { StoredChange } from "../changes/revision.cypher.ts";
import type { Statement } from "../neo4j/statement.ts";

/** What is stored beside a field and derived from it. */
const DERIVED: Readonly<Record<string, string>> = { name: "nameKey" };

/** What nodes of a kind are found by in a statement. */
const NODE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NODES).map(([kind, { label, ownedThrough }]) => [kind, [label, ownedThrough ?? "Concept"]]),
);

/** The words of a statement: what it reads of the graph is named among them. */
export function wordsOf({ cypher }: Pick<Statement<unknown>, "cypher">): ReadonlySet<string> {
  return new Set(cypher.match(/\w+/g));
}

/**
 * Whether what a statement finds may be another after a change: it names the edge, or the node by its label. Of an update only the fields
 * matter that the log says changed, and only where they are named; a part of a concept matters as a whole.
 */
export function isAffected(words: ReadonlySet<string>, { kind, before, after }: StoredChange): boolean {
  const isUpdate = before !== null && after !== null;
  const fields = isUpdate ? [...Object.keys(before), ...Object.keys(after)] : [];
  const named = fields.some((field) => words.has(field) || words.has(DERIVED[field] ?? field));
  if (Object.hasOwn(RELATIONS, kind)) return words.has(kind) && (named || !isUpdate);
  const found = NODE_WORDS.get(kind)?.some((word) => words.has(word)) ?? true;
  return isUpdate && isConcept(kind) ? named : found;
}

const isConcept = (kind: string) => NODE_WORDS.get(kind)?.includes("Concept") ?? false;
