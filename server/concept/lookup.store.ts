import type { Batches } from "../batch.ts";
import { type ConceptKind, slug as slugShape } from "./concept.rules.ts";
import type { Concept } from "./concept.type.ts";
import { CONCEPTS_BY_FORMER_SLUG, CONCEPTS_BY_SLUG } from "./lookup.cypher.ts";

/** How the argument that names a concept by its slug is declared. */
export const SLUG = { description: "Its slug now, or one it had before it was renamed." };

/** Finds a concept by its slug, or by one it had before it was renamed; null where there is none. */
export async function findBySlug(batches: Batches, kind: ConceptKind, slug: string): Promise<Concept | null> {
  if (!slugShape.safeParse(slug).success) return null;
  const current = await batches.one(CONCEPTS_BY_SLUG[kind], slug);
  return current ?? batches.one(CONCEPTS_BY_FORMER_SLUG, slug, { kind });
}
