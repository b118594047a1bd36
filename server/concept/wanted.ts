import { CONCEPT_KINDS, type ConceptKind, keysOf, type Status } from "./concept.rules.ts";

const ALL_KINDS = keysOf(CONCEPT_KINDS);

/** Whether a filter leaves in everything of its statuses. */
export function isUnfiltered(filter: object): boolean {
  const isOpen = ([name, value]: [string, unknown]) =>
    name === "statuses" || value == null || (Array.isArray(value) && value.length === 0);
  return Object.entries(filter).every(isOpen);
}

/** The kinds that a list is of, each once: all unless some are named. */
export function wantedKinds(kinds: readonly ConceptKind[] | null | undefined): ConceptKind[] {
  return [...new Set(kinds ?? ALL_KINDS)];
}

/** The statuses that a list is of, each once: what is published unless others are named. */
export function wantedStatuses(statuses: readonly Status[] | null | undefined): Status[] {
  return [...new Set(statuses ?? (["PUBLISHED"] as const))];
}
