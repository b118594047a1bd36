import { isRecord } from "../data/fault.ts";
import type { ChangeItemFragment, ConceptItemFragment, ConceptKind } from "../gql/graphql.ts";

type Change = ChangeItemFragment;

/** What a proposal does to one concept: to itself, to its parts, and to the edges that start there. */
export interface ConceptChanges {
  readonly id: string;
  readonly name: string;
  /** Null where it cannot be looked at: it is new, or deleted. */
  readonly concept: ConceptItemFragment | null;
  readonly done: "new" | "changed" | "deleted";
  readonly changes: readonly Change[];
}

/** Changes by concept, in the order of their first one; those of kinds that belong to no concept stand alone. */
export function changeGroups(changes: readonly Change[]): ConceptChanges[] {
  const names = conceptNames(changes);
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.conceptId, [...(groups.get(change.conceptId) ?? []), change]);
  return [...groups].map(([id, own]) => ({
    id,
    name: names.get(id) ?? "Something",
    concept: own.find(({ concept }) => concept !== null)?.concept ?? null,
    done: doneTo(own.find(isAboutConcept)),
    changes: own,
  }));
}

function doneTo(change: Change | undefined): ConceptChanges["done"] {
  if (change?.before === null) return "new";
  return change?.after === null ? "deleted" : "changed";
}

const isAboutConcept = (change: Change) => change.relation === null && change.otherId === null;

/** What the concepts at both ends of changes are called: new and deleted ones by what the changes say. */
export function conceptNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { concept, other } of changes)
    for (const known of [concept, other]) if (known) names.set(known.id, known.name);
  for (const change of changes) {
    const named = isAboutConcept(change) ? (nameIn(change.after) ?? nameIn(change.before)) : null;
    if (named !== null) names.set(change.conceptId, named);
  }
  return names;
}

function nameIn(fields: unknown): string | null {
  const value = isRecord(fields) ? (fields.name ?? fields.title) : null;
  return typeof value === "string" ? value : null;
}

const conceptKinds = [
  "ROLE",
  "LEVEL",
  "SKILL",
  "SPECIALIZATION",
  "ROLE_FAMILY",
  "SKILL_GROUP",
  "LEARNING_OPTION",
  "REGION",
] as const satisfies readonly ConceptKind[];

/** The page of a concept that exists inside the proposal only. */
export function conceptKindOf({ changes, concept }: ConceptChanges): ConceptKind | null {
  const kind = changes.find(isAboutConcept)?.kind;
  return concept?.kind ?? conceptKinds.find((known) => known === kind) ?? null;
}
