import { isDeepStrictEqual } from "node:util";
import { keysOf } from "../concept/concept.rules.ts";
import { ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { isConceptKind, NODES, type NodeKind, RELATIONS, type Relation } from "./catalogue.ts";
import { type Change, type EdgeKey, type Fields, isNode, keyOf, type NodeKey, type State } from "./change.ts";
import { conflict, type FieldConflict } from "./conflict.ts";
import { currentStates } from "./current.ts";
import { partsOf } from "./removal.ts";
import { CHANGES_AFTER, CHANGES_OF_REVISION, type StoredChange } from "./revision.cypher.ts";
import { EDGES_AROUND } from "./surroundings.cypher.ts";

/** What ought to be after a revision is taken back; where later ones changed the same fields, the conflicts are reported instead. */
export async function reverted(graph: Graph, number: number): Promise<State[]> {
  const logged = await graph.read(CHANGES_OF_REVISION, { number });
  if (logged.length === 0) throw new ClientError("NOT_FOUND", `There is no revision ${number}.`);
  const changes = logged.map(toChange);
  const current = await currentStates(graph, changes);
  await refuseDangling(graph, changes);
  const moved = changes.filter((change) => !isAsLeft(change, current.get(keyOf(change))));
  if (moved.length > 0) throw conflict(await conflictsOf(graph, number, moved, current));
  return changes.map(({ before, after, ...key }) => {
    const now = current.get(keyOf(key)) ?? null;
    return { ...key, current: now, fields: before === null ? null : { ...(after === null ? {} : now), ...before } };
  });
}

/** A concept that the revision created cannot go while edges made later are at it. */
async function refuseDangling(graph: Graph, changes: readonly Change[]): Promise<void> {
  const created = changes.flatMap((change) =>
    isNode(change) && change.before === null && isConceptKind(change.node) ? [change.id] : [],
  );
  if (created.length === 0) return;
  const own = new Set(changes.map(keyOf));
  const later = (await graph.read(EDGES_AROUND, { ids: created, relations: keysOf(RELATIONS) })).filter(
    (edge) => !own.has(keyOf(edge)),
  );
  const parts = (await partsOf(graph, created)).filter((part) => !own.has(keyOf(part)));
  if (later.length + parts.length === 0) return;
  const blockers = later.slice(0, 100).map((edge) => ({ relation: edge.edge, from: edge.from, to: edge.to }));
  const message = `What this revision created has ${later.length + parts.length} edge(s) or part(s) that were added later: take those back first.`;
  throw new ClientError("CONFLICT", message, { blockers });
}

/** A change as the log has it, as a change again. */
export function toChange({ kind, conceptId, otherId, before, after }: StoredChange): Change {
  return { ...keyFrom(kind, conceptId, otherId), before, after };
}

function keyFrom(kind: string, conceptId: string, otherId: string | null): NodeKey | EdgeKey {
  if (isRelation(kind)) return { edge: kind, from: conceptId, to: otherId ?? "" };
  if (!isNodeKind(kind)) throw new Error(`the log has a change of the unknown kind ${kind}`);
  return otherId === null ? { node: kind, id: conceptId } : { node: kind, id: otherId, owner: conceptId };
}

/** Whether a kind of change is about an edge. */
export function isRelation(kind: string): kind is Relation {
  return Object.hasOwn(RELATIONS, kind);
}

function isNodeKind(kind: string): kind is NodeKind {
  return Object.hasOwn(NODES, kind);
}

/** Whether the fields that a change wrote still have the values it gave them. */
function isAsLeft({ after }: Change, current: Fields | undefined): boolean {
  if (after === null || current === undefined) return after === null && current === undefined;
  return Object.entries(after).every(([field, value]) => isDeepStrictEqual(current[field] ?? null, value ?? null));
}

async function conflictsOf(
  graph: Graph,
  number: number,
  moved: readonly Change[],
  current: ReadonlyMap<string, Fields>,
): Promise<FieldConflict[]> {
  const ids = [...new Set(moved.map((change) => (isNode(change) ? (change.owner ?? change.id) : change.from)))];
  const later = await graph.read(CHANGES_AFTER, { ids, revision: number });
  return moved.flatMap((change) => {
    const now = current.get(keyOf(change));
    const last = later.filter((theirs) => keyOf(toChange(theirs)) === keyOf(change)).at(-1);
    const fields = Object.keys(change.after ?? {}).filter(
      (field) => !isDeepStrictEqual(now?.[field] ?? null, change.after?.[field] ?? null),
    );
    return (now && fields.length > 0 ? fields : ["*"]).map((field) => ({
      ...place(change),
      field,
      proposed: change.before?.[field] ?? null,
      current: now?.[field] ?? null,
      revision: last?.revision ?? number,
      actor: last?.actor ?? "someone",
      at: last?.at ?? new Date(),
    }));
  });
}

function place(change: Change) {
  if (isNode(change))
    return { conceptId: change.owner ?? change.id, relation: null, otherId: change.owner ? change.id : null };
  return { conceptId: change.from, relation: change.edge, otherId: change.to };
}
