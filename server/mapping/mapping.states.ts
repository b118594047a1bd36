import type { State } from "../changes/change.ts";
import { externalId } from "./mapping.rules.ts";

/** A mapping as an input gives it. */
export interface MappingValues {
  readonly scheme: string;
  readonly code: string;
  readonly uri?: string | null;
  readonly match: string;
}

/** The concepts of other taxonomies that mappings name: they are made when they are first mapped to. */
export function externalConcepts(mappings: readonly MappingValues[]): State[] {
  const byId = new Map(
    mappings.map(({ scheme, code, uri }) => [externalId(scheme, code), { scheme, code, uri: uri ?? null }]),
  );
  return [...byId].map(([id, fields]) => ({ node: "EXTERNAL_CONCEPT", id, fields, path: "mappings" }));
}
