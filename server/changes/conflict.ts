import { isDeepStrictEqual } from "node:util";
import { ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { Change, Fields } from "./change.ts";
import { grouped } from "./current.ts";
import { CHANGES_AFTER, type LoggedChange } from "./revision.cypher.ts";

/** A field that someone else changed after the writer last read it. */
export interface FieldConflict {
  readonly conceptId: string;
  readonly relation: string | null;
  readonly otherId: string | null;
  readonly field: string;
  /** What the writer wants. */
  readonly proposed: unknown;
  /** What is there now. */
  readonly current: unknown;
  readonly revision: number;
  readonly actor: string;
  readonly at: Date;
}

/** Refuses a write over fields that later revisions changed, with what a three-way merge needs to know. */
export function conflict(conflicts: readonly FieldConflict[]): ClientError {
  const fields = [...new Set(conflicts.map(({ field }) => field))].join(", ");
  const names = [...new Set(conflicts.map(({ actor }) => actor))].join(", ");
  return new ClientError("CONFLICT", `Changed meanwhile by ${names}: ${fields}. Read again and merge.`, { conflicts });
}

/**
 * Merges changes with what others did after the revision the writer last read. Fields that only one side changed do not matter, nor does a
 * field to which the writer gives the value it had at that revision: the writer left it alone, and what others made of it stays. A
 * field that both changed is a conflict. Reads only what was logged later at the changed concepts.
 */
export async function withoutStale(
  graph: Graph,
  changes: readonly Change[],
  expectedRevision: number,
): Promise<Change[]> {
  const ids = [...new Set(changes.map((change) => subjectOf(change)))];
  const later = grouped(await graph.read(CHANGES_AFTER, { ids, revision: expectedRevision }), theirKey);
  const stale = changes.map((change) => ({ change, fields: overlap(change, later.get(ourKey(change)) ?? []) }));
  const conflicts = stale.flatMap(({ fields }) => fields.flatMap(({ conflict }) => conflict ?? []));
  if (conflicts.length > 0) throw conflict(conflicts);
  return stale.flatMap(({ change, fields }) =>
    without(
      change,
      fields.map(({ field }) => field),
    ),
  );
}

interface Overlap {
  readonly field: string;
  /** Null where the writer left the field as it was. */
  readonly conflict: FieldConflict | null;
}

/** The fields of a change that others changed too; for each, who did last. */
function overlap(change: Change, theirs: readonly LoggedChange[]): Overlap[] {
  return namesIn(change).flatMap((field) => {
    const same = theirs.filter((their) => touches(their, field));
    const [first, last] = [same[0], same.at(-1)];
    if (!first || !last) return [];
    const left = field !== WHOLE && first.before !== null && isSame(first.before[field], change.after?.[field]);
    return [{ field, conflict: left ? null : conflictIn(change, field, last) }];
  });
}

function touches(theirs: LoggedChange, field: string): boolean {
  const names = namesIn(theirs);
  return field === WHOLE || names.includes(WHOLE) || names.includes(field);
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one ?? null, other ?? null);
}

function conflictIn(
  change: Change,
  field: string,
  { conceptId, otherId, revision, actor, at }: LoggedChange,
): FieldConflict {
  const [proposed, current] =
    field === WHOLE ? [change.after, change.before] : [change.after?.[field], change.before?.[field]];
  const relation = "edge" in change ? change.edge : null;
  return {
    conceptId,
    relation,
    otherId,
    field,
    proposed: proposed ?? null,
    current: current ?? null,
    revision,
    actor,
    at,
  };
}

/** What is left of a change without some of its fields: nothing where these were all. */
function without(change: Change, fields: readonly string[]): Change[] {
  const { before, after } = change;
  if (fields.length === 0 || before === null || after === null) return [change];
  const kept = Object.keys(after).filter((field) => !fields.includes(field));
  const pick = (from: Fields) => Object.fromEntries(kept.map((field) => [field, from[field] ?? null]));
  return kept.length === 0 ? [] : [{ ...change, before: pick(before), after: pick(after) }];
}

/** Stands for everything: a node or edge that was made or removed. */
const WHOLE = "*";

function namesIn({ before, after }: { readonly before: Fields | null; readonly after: Fields | null }): string[] {
  return before === null || after === null ? [WHOLE] : Object.keys(after);
}

/** The node a change is logged at. */
function subjectOf(change: Change): string {
  return "edge" in change ? change.from : (change.owner ?? change.id);
}

function ourKey(change: Change): string {
  if ("edge" in change) return `${change.edge} ${change.from} ${change.to}`;
  return `${change.node} ${subjectOf(change)} ${change.owner ? change.id : null}`;
}

function theirKey({ kind, conceptId, otherId }: LoggedChange): string {
  return `${kind} ${conceptId} ${otherId}`;
}
