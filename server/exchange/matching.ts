import { type ConceptKind, nameKey } from "../concept/concept.rules.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { SourceNode } from "./content.ts";
import type { Decisions } from "./decisions.ts";
import { type Identity, type Name, readIdentities, readNames } from "./identities.ts";
import { type NearDuplicate, nearDuplicates } from "./near-duplicates.ts";

/** How it was found which concept of the graph a node of the source is. */
export const FOUND_BY = {
  CODE: "an exact mapping to its code or address",
  ID: "the id it got from an earlier import",
  NAME: "its name",
  DECISION: "a person's decision",
} as const;

/** A concept of the graph that a node of the source is. */
export interface Match {
  readonly id: string;
  readonly by: keyof typeof FOUND_BY;
}

/** Which nodes of the source the graph has already, and which of the others look like something it has. */
export interface Matches {
  readonly matches: ReadonlyMap<SourceNode, Match>;
  readonly near: readonly NearDuplicate[];
  /** The concepts in the source's schemes, whether or not it still has them. */
  readonly identities: readonly Identity[];
}

/** Finds the nodes of a source in the graph: as decided, by code, by the id of an earlier import, by name. */
export async function matched(
  graph: Graph,
  nodes: readonly SourceNode[],
  known: ReadonlySet<string>,
  decisions: Decisions,
): Promise<Matches> {
  const matches = new Map<SourceNode, Match>();
  const identities = await readIdentities(graph, nodes);
  const byCode = byCodeAndAddress(identities);
  for (const node of nodes) {
    const match = decided(node, decisions) ?? foundByCode(node, byCode) ?? foundById(node, known);
    if (match) matches.set(node, match);
  }
  const open = nodes.filter((node) => !matches.has(node) && isNamed(node) && decisions.matches[node.key] === undefined);
  const names = open.length === 0 ? [] : await readNames(graph, open);
  const taken = new Set([...matches.values()].map(({ id }) => id));
  const free = names.filter(({ id }) => !taken.has(id));
  for (const [node, id] of sameNames(open, free)) matches.set(node, { id, by: "NAME" });
  const left = open.filter((node) => !matches.has(node));
  return { matches, near: nearDuplicates(left, names), identities };
}

function isNamed({ fields, derived }: SourceNode): boolean {
  return !derived && typeof fields.name === "string";
}

function decided({ key }: SourceNode, { matches }: Decisions): Match | null {
  const id = matches[key];
  return id == null ? null : { id, by: "DECISION" };
}

function foundById({ id }: SourceNode, known: ReadonlySet<string>): Match | null {
  return known.has(id) ? { id, by: "ID" } : null;
}

function foundByCode({ node, mappings }: SourceNode, byCode: ReadonlyMap<string, Identity>): Match | null {
  for (const { scheme, code, uri, match } of mappings) {
    if (match !== "EXACT") continue;
    const found = byCode.get(`${node} ${uri}`) ?? byCode.get(`${node} ${scheme} ${code}`);
    if (found) return { id: found.id, by: "CODE" };
  }
  return null;
}

/** The first of several concepts with one code is the one in use. */
function byCodeAndAddress(identities: readonly Identity[]): Map<string, Identity> {
  const found = new Map<string, Identity>();
  for (const identity of identities) {
    const { kind, scheme, code, uri } = identity;
    for (const key of [`${kind} ${scheme} ${code}`, ...(uri === null ? [] : [`${kind} ${uri}`])])
      if (!found.has(key)) found.set(key, identity);
  }
  return found;
}

/** A name tells what is meant where only one on each side has it; of several on the source's side, the one of the same sort of skill. */
function sameNames(nodes: readonly SourceNode[], names: readonly Name[]): [SourceNode, string][] {
  const theirs = groupedBy(nodes, ({ node, fields }) => nameOf(node, nameKey(String(fields.name))));
  const ours = groupedBy(names, ({ kind, nameKey: key }) => nameOf(kind, key));
  return [...theirs].flatMap(([key, candidates]): [SourceNode, string][] => {
    const [one, ...others] = ours.get(key) ?? [];
    if (!one || others.length > 0) return [];
    const alike =
      candidates.length === 1 ? candidates : candidates.filter((node) => node.fields.skillKind === one.skillKind);
    const [node, ...rivals] = alike;
    return node && rivals.length === 0 ? [[node, one.id]] : [];
  });
}

function nameOf(kind: ConceptKind | SourceNode["node"], key: string): string {
  return `${kind} ${key}`;
}

/** Groups items by a text. */
export function groupedBy<Item>(items: readonly Item[], keyed: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyed(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
