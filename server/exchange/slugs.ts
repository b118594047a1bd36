import { SLUGS_TAKEN } from "../changes/surroundings.cypher.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { slugOf } from "../concept/slug.ts";
import type { Graph } from "../neo4j/statement.ts";
import { readInBatches } from "./batches.ts";
import type { SourceNode } from "./content.ts";

const SLUGS_AT_ONCE = 2_000;

/** A new concept and its kind. */
export interface NewConcept {
  readonly node: SourceNode;
  readonly kind: ConceptKind;
}

/** Gives new concepts slugs from their names; one that is taken gets a number. */
export async function slugsFor(graph: Graph, concepts: readonly NewConcept[]): Promise<Map<SourceNode, string>> {
  const slugs = new Map<SourceNode, string>();
  const open = new Map(concepts.map(({ node, kind }) => [node, { kind, base: baseOf(node, kind), next: 1 }]));
  const taken = new Set<string>();
  while (open.size > 0) {
    const wanted = new Map<ConceptKind, Set<string>>();
    const tried = [...open].map(([node, entry]) => {
      const slug = nextFree(entry, taken);
      wanted.set(entry.kind, (wanted.get(entry.kind) ?? new Set()).add(slug));
      return { node, kind: entry.kind, slug };
    });
    const used = await inUse(graph, wanted);
    for (const { node, kind, slug } of tried) {
      if (used.has(`${kind} ${slug}`)) continue;
      slugs.set(node, slug);
      open.delete(node);
    }
  }
  return slugs;
}

interface Wanting {
  readonly kind: ConceptKind;
  readonly base: string;
  next: number;
}

/** The first slug that no other new concept has got or asked for. */
function nextFree(entry: Wanting, taken: Set<string>): string {
  for (;;) {
    const slug = entry.next === 1 ? entry.base : `${entry.base}-${entry.next}`;
    entry.next += 1;
    const key = `${entry.kind} ${slug}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return slug;
  }
}

async function inUse(graph: Graph, wanted: ReadonlyMap<ConceptKind, ReadonlySet<string>>): Promise<Set<string>> {
  const used = new Set<string>();
  for (const [kind, slugs] of wanted)
    for (const { slug } of await readInBatches(graph, SLUGS_TAKEN[kind], [...slugs], SLUGS_AT_ONCE, (batch) => ({
      slugs: batch,
    })))
      used.add(`${kind} ${slug}`);
  return used;
}

function baseOf({ fields }: SourceNode, kind: ConceptKind): string {
  return slugOf(String(fields.name), kind);
}
