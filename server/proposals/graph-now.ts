import { isConceptKind, type NodeKind, RELATIONS } from "../changes/catalogue.ts";
import { type Change, type EdgeKey, type Fields, isNode, keyOf, type NodeKey } from "../changes/change.ts";
import { currentStates, grouped } from "../changes/current.ts";
import { partsOf } from "../changes/removal.ts";
import { EDGES_AROUND, KINDS_OF_NODES, SLUGS_TAKEN } from "../changes/surroundings.cypher.ts";
import { type ConceptKind, keysOf } from "../concept/concept.rules.ts";
import { slugVariants } from "../concept/slug.ts";
import type { Graph } from "../neo4j/statement.ts";

/** What pending changes meet in the graph as it is now. */
export interface GraphNow {
  /** The nodes and edges they are about, by key. */
  readonly fields: ReadonlyMap<string, Fields>;
  /** The nodes at which they would hang something. */
  readonly present: ReadonlySet<string>;
  /** Edges and parts at concepts that are to be deleted, which are not among the changes: added meanwhile. */
  readonly hanging: readonly Hanging[];
  /** The names of the concepts that have slugs that are to be given, by kind and slug. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** What hangs at a concept that is to be deleted. */
export interface Hanging {
  readonly key: NodeKey | EdgeKey;
  readonly fields: Fields;
  /** The concept. */
  readonly at: string;
}

/** Looks at everything that decides whether pending changes still fit. */
export async function lookAround(graph: Graph, changes: readonly Change[]): Promise<GraphNow> {
  const [fields, present, slugs] = await Promise.all([
    currentStates(graph, changes),
    presentEnds(graph, changes),
    slugsTaken(graph, changes),
  ]);
  return { fields, present, slugs, hanging: await hangingAt(graph, changes) };
}

/** The nodes that further ones are to be hung at: the ends of new edges and the owners of new parts. */
export function endsOf(change: Change): string[] {
  if (change.before !== null) return [];
  if (!isNode(change)) return [change.from, change.to];
  return change.owner === undefined ? [] : [change.owner];
}

async function presentEnds(graph: Graph, changes: readonly Change[]): Promise<Set<string>> {
  const ids = [...new Set(changes.flatMap(endsOf))];
  const found = ids.length > 0 ? await graph.read(KINDS_OF_NODES, { ids }) : [];
  return new Set(found.map(({ id }) => id));
}

async function hangingAt(graph: Graph, changes: readonly Change[]): Promise<Hanging[]> {
  const going = changes.flatMap((change) =>
    isNode(change) && change.after === null && isConceptKind(change.node) ? [change.id] : [],
  );
  if (going.length === 0) return [];
  const own = new Set(changes.map(keyOf));
  const edges = await graph.read(EDGES_AROUND, { ids: going, relations: keysOf(RELATIONS) });
  const parts = await partsOf(graph, going);
  const partFields = await currentStates(graph, parts);
  return [
    ...edges.map(({ fields, ...key }): Hanging => ({ key, fields, at: going.includes(key.from) ? key.from : key.to })),
    ...parts.map((key): Hanging => ({ key, fields: partFields.get(keyOf(key)) ?? {}, at: key.owner })),
  ].filter(({ key }) => !own.has(keyOf(key)));
}

/** The slugs that are to be given, as far as concepts that stay have or had them; of those also which of their variants are taken. */
async function slugsTaken(graph: Graph, changes: readonly Change[]): Promise<Map<string, string>> {
  const given = changes.filter(isNode).filter(({ node, after }) => isConceptKind(node) && after?.slug != null);
  const own = new Set(given.map(({ id }) => id));
  const going = changes.filter(isNode).flatMap(({ id, after }) => (after === null ? [id] : []));
  const taken = new Map<string, string>();
  const note = async (kind: ConceptKind, slugs: readonly string[]) => {
    if (slugs.length === 0) return;
    for (const { id, slug, name } of await graph.read(SLUGS_TAKEN[kind], { slugs }))
      if (!own.has(id) && !going.includes(id)) taken.set(slugKey(kind, slug), name);
  };
  for (const [kind, group] of grouped(given, ({ node }) => node)) {
    if (!isConceptKind(kind)) continue;
    const slugs = group.map(({ after }) => String(after?.slug));
    await note(kind, slugs);
    await note(
      kind,
      slugs.filter((slug) => taken.has(slugKey(kind, slug))).flatMap((slug) => slugVariants(slug)),
    );
  }
  return taken;
}

/** One text per slug of a kind. */
export function slugKey(kind: NodeKind, slug: unknown): string {
  return `${kind} ${slug}`;
}
