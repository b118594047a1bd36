import { isConceptKind, type NodeKind, RELATIONS, type Relation } from "../changes/catalogue.ts";
import { CONCEPT_KINDS, type ConceptKind, keysOf } from "../concept/concept.rules.ts";
import { badInput } from "../errors.ts";
import type { Content } from "./graph-content.ts";

/** The part of the graph that somebody wants: null is everything of that sort. */
export interface Selection {
  /** Slugs of families: their roles, with the levels, specializations, skills and groups of these. */
  readonly families: readonly string[] | null;
  readonly kinds: readonly ConceptKind[] | null;
  readonly relations: readonly Relation[] | null;
}

/** The whole graph. */
export const EVERYTHING: Selection = { families: null, kinds: null, relations: null };

/** What leads from roles to what belongs to them, each after those that lead to where it starts. */
const LEADING = ["HAS_LEVEL", "HAS_SPECIALIZATION", "REQUIRES", "IN_GROUP"] as const;

/** Reads lists between commas; fails with the names there are where one is unknown. */
export function readSelection(given: { readonly [name in keyof Selection]?: unknown }): Selection {
  return {
    families: listIn(given.families),
    kinds: known("kinds", listIn(given.kinds), keysOf(CONCEPT_KINDS)),
    relations: known("relations", listIn(given.relations), keysOf(RELATIONS)),
  };
}

function listIn(value: unknown): string[] | null {
  if (typeof value !== "string") return null;
  const names = value.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "");
}

function known<Name extends string>(path: string, given: string[] | null, names: readonly Name[]): Name[] | null {
  if (given === null) return null;
  const found = names.filter((name) => given.includes(name));
  const unknown = given.filter((name) => !names.some((other) => other === name));
  if (unknown.length === 0) return found;
  throw badInput([{ path, message: `${unknown.join(", ")}: must be of ${names.join(", ")}` }]);
}

/** The selection in words, the same for the same one; "" is everything. */
export function wordsOf({ families, kinds, relations }: Selection): string {
  const parts = Object.entries({ families, kinds, relations }).flatMap(([name, values]) =>
    values ? [`${name} ${values.toSorted().join(", ")}`] : [],
  );
  return parts.join("; ");
}

/** The concepts that are selected and the edges between them; what is no concept belongs to the whole graph only. */
export async function selected(content: Content, selection: Selection): Promise<Content> {
  if (wordsOf(selection) === "") return content;
  const { kinds, relations, families } = selection;
  const inFamilies = families && (await around(content, families));
  const kept = new Set<string>();
  for (const kind of kinds ?? keysOf(CONCEPT_KINDS))
    for await (const { id } of content.nodes(kind)) if (!inFamilies || inFamilies.has(id)) kept.add(id);
  const isKept = (kind: NodeKind) => isConceptKind(kind) && (!kinds || kinds.includes(kind));
  return {
    async *nodes(kind) {
      if (isKept(kind)) for await (const node of content.nodes(kind)) if (kept.has(node.id)) yield node;
    },
    async *edges(relation) {
      if (relations && !relations.includes(relation)) return;
      for await (const edge of content.edges(relation)) if (kept.has(edge.from) && kept.has(edge.to)) yield edge;
    },
    async *counterparts() {
      for await (const counterpart of content.counterparts()) if (kept.has(counterpart.of)) yield counterpart;
    },
  };
}

async function around(content: Content, slugs: readonly string[]): Promise<Set<string>> {
  const found = new Map<string, string>();
  for await (const { id, fields } of content.nodes("ROLE_FAMILY")) found.set(String(fields.slug), id);
  const missing = slugs.filter((slug) => !found.has(slug));
  if (missing.length > 0) throw badInput([{ path: "families", message: `there is no family ${missing.join(", ")}` }]);
  const families = new Set(slugs.flatMap((slug) => found.get(slug) ?? []));
  const ids = new Set(families);
  for await (const { from, to } of content.edges("IN_FAMILY")) if (families.has(to)) ids.add(from);
  for (const relation of LEADING)
    for await (const { from, to } of content.edges(relation)) if (ids.has(from)) ids.add(to);
  return ids;
}
