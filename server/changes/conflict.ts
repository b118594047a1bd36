import { ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { type Change, type Fields, touched } from "./change.ts";
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

/** Refuses the changes where later revisions than the expected one changed the same fields; other fields do not matter. */
export async function refuseStale(graph: Graph, changes: readonly Change[], expectedRevision: number): Promise<void> {
  const ids = [...new Set(changes.flatMap(touched))];
  const later = await graph.read(CHANGES_AFTER, { ids, revision: expectedRevision });
  const ours = new Map(changes.map((change) => [loggedKey(change), change]));
  const conflicts = later.flatMap((theirs) => {
    const change = ours.get(`${theirs.kind} ${theirs.conceptId} ${theirs.otherId}`);
    return change ? overlap(change, theirs) : [];
  });
  if (conflicts.length > 0) throw conflict(latestPerField(conflicts));
}

function overlap(change: Change, theirs: LoggedChange): FieldConflict[] {
  const { conceptId, otherId, revision, actor, at } = theirs;
  const relation = "edge" in change ? change.edge : null;
  const taken = namesIn(theirs);
  return namesIn(change)
    .filter((field) => taken.includes(field) || taken.includes(WHOLE) || field === WHOLE)
    .map((field) => ({
      ...{ conceptId, relation, otherId, field, revision, actor, at },
      proposed: change.after?.[field] ?? null,
      current: change.before?.[field] ?? null,
    }));
}

/** Stands for everything: a node or edge that was made or removed. */
const WHOLE = "*";

function namesIn({ before, after }: { readonly before: Fields | null; readonly after: Fields | null }): string[] {
  return before === null || after === null ? [WHOLE] : Object.keys(after);
}

/** The key of a change as the log has it. */
function loggedKey(change: Change): string {
  if ("edge" in change) return `${change.edge} ${change.from} ${change.to}`;
  return `${change.node} ${change.owner ?? change.id} ${change.owner ? change.id : null}`;
}

function latestPerField(conflicts: readonly FieldConflict[]): FieldConflict[] {
  const keyed = conflicts.map(
    (found) => [`${found.conceptId} ${found.relation} ${found.otherId} ${found.field}`, found] as const,
  );
  return [...new Map(keyed).values()];
}
