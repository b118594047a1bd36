import type { ConceptKind } from "../concept/concept.rules.ts";
import { slugOf } from "../concept/slug.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { SourceNode } from "./content.ts";
import { SLUGS_IN_USE } from "./standing.cypher.ts";

/** A new concept and its kind. */
export interface NewConcept {
  readonly node: SourceNode;
  readonly kind: ConceptKind;
}

/** Gives new concepts slugs from their names; one that is or was in use gets a number. */
export async function slugsFor(graph: Graph, concepts: readonly NewConcept[]): Promise<Map<SourceNode, string>> {
  const slugs = new Map<SourceNode, string>();
  const taken = new Map<ConceptKind, Set<string>>();
  for (const { node, kind } of concepts) {
    const used = taken.get(kind) ?? new Set((await graph.read(SLUGS_IN_USE, { kind })).flat());
    taken.set(kind, used);
    const slug = firstFree(slugOf(String(node.fields.name), kind), used);
    used.add(slug);
    slugs.set(node, slug);
  }
  return slugs;
}

function firstFree(base: string, used: ReadonlySet<string>): string {
  let slug = base;
  for (let number = 2; used.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
