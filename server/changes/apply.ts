import { nameKey } from "../concept/concept.rules.ts";
import type { GraphTransaction } from "../neo4j/statement.ts";
import { searchForm } from "../search/terms.ts";
import { isConceptKind, NODE_KINDS, NODES, type NodeKind } from "./catalogue.ts";
import { type Change, type EdgeKey, type Fields, isNode, type NodeKey, touched } from "./change.ts";
import { EDGE_STATEMENTS, NODE_STATEMENTS, RELEASE_SLUGS, UPDATE_CONCEPTS } from "./changes.cypher.ts";
import { grouped } from "./current.ts";
import { inBatches, send, type Write } from "./write.ts";

type NodeChange = Change & NodeKey;
type EdgeChange = Change & EdgeKey;
type Operation = "create" | "update" | "remove";

/** Writes a list of changes inside an open transaction, without a trace in the log. */
export async function apply(transaction: GraphTransaction, changes: readonly Change[], at: Date): Promise<void> {
  await send(transaction, writesOf(changes, at));
  // What a change touches may be no concept, or gone with this very list: there is nothing to count here.
  for (const { statement, parameters } of inBatches(
    UPDATE_CONCEPTS,
    conceptUpdates(changes),
    (update) => update,
    UNSTAMPED,
  ))
    await transaction.write(statement, parameters);
}

const UNSTAMPED = { number: null, at: null };

/**
 * What a list of changes asks of the database, but for the new fields of concepts, which are written when concepts are stamped: one
 * statement per kind and operation for each 10,000 rows. Edges are removed, then nodes, so that nothing hangs; slugs that change are freed
 * before others may get them; edges are made last, so that they find both ends.
 */
export function* writesOf(changes: readonly Change[], at: Date): Generator<Write> {
  const nodes = grouped(changes.filter(isNode), operation);
  const edges = grouped(
    changes.filter((change): change is EdgeChange => !isNode(change)),
    operation,
  );
  const updatedParts = (nodes.get("update") ?? []).filter(({ node }) => !isConceptKind(node));
  yield* edgeWrites("remove", edges.get("remove"));
  yield* nodeWrites("remove", nodes.get("remove"), at);
  yield* slugReleases(changes);
  yield* nodeWrites("create", nodes.get("create"), at);
  yield* nodeWrites("update", updatedParts, at);
  yield* references([...(nodes.get("create") ?? []), ...updatedParts]);
  yield* edgeWrites("create", edges.get("create"));
  yield* edgeWrites("update", edges.get("update"));
}

/** The concepts that changes touch, each with those of its stored fields that they change. */
export function conceptUpdates(changes: readonly Change[]): { id: string; fields: Fields }[] {
  const updates = new Map<string, Fields>();
  for (const change of changes) {
    for (const id of touched(change)) if (!updates.has(id)) updates.set(id, {});
    if (isNode(change) && isConceptKind(change.node) && operation(change) === "update")
      updates.set(change.id, stored(change.node, change.after ?? {}));
  }
  return [...updates].map(([id, fields]) => ({ id, fields }));
}

function operation(change: Change): Operation {
  if (change.before === null) return "create";
  return change.after === null ? "remove" : "update";
}

function* edgeWrites(operation: Operation, changes: readonly EdgeChange[] = []): Generator<Write> {
  for (const [relation, group] of grouped(changes, (change) => change.edge))
    yield* inBatches(EDGE_STATEMENTS[relation][operation], group, ({ from, to, after }) => ({
      from,
      to,
      fields: after ?? {},
    }));
}

function* nodeWrites(operation: Operation, changes: readonly NodeChange[] = [], at: Date): Generator<Write> {
  for (const [kind, group] of byKind(changes))
    yield* inBatches(
      NODE_STATEMENTS[kind][operation],
      group,
      ({ id, owner, after }) => ({ id, owner, fields: stored(kind, after ?? {}) }),
      { at },
    );
}

/** The kinds in the order of the table: concepts come before the parts they own. */
function byKind(changes: readonly NodeChange[]): [NodeKind, NodeChange[]][] {
  const groups = grouped(changes, (change) => change.node);
  return NODE_KINDS.flatMap((kind): [NodeKind, NodeChange[]][] => {
    const group = groups.get(kind);
    return group ? [[kind, group]] : [];
  });
}

/** Where several slugs change or are given, one may be what another one was. */
function* slugReleases(changes: readonly Change[]): Generator<Write> {
  const given = changes.filter((change) => change.after?.slug != null);
  const renamed = given.filter((change) => change.before !== null).filter(isNode);
  if (given.length > 1) yield* inBatches(RELEASE_SLUGS, renamed, ({ id }) => id);
}

/** What goes on the node itself: references are edges, and concepts also hold the forms their names are found and sorted by. */
function stored(kind: NodeKind, fields: Fields): Fields {
  if (isConceptKind(kind)) return { ...fields, ...namesIn(fields) };
  const { references } = NODES[kind];
  if (!references) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !Object.hasOwn(references, field)));
}

function namesIn({ name, altNames }: Fields): Fields {
  const ownName = typeof name === "string" ? { nameKey: nameKey(name), searchName: searchForm(name) } : {};
  return Array.isArray(altNames)
    ? { ...ownName, searchAltNames: altNames.map((other) => searchForm(String(other))) }
    : ownName;
}

function* references(changes: readonly NodeChange[]): Generator<Write> {
  for (const [kind, group] of byKind(changes))
    for (const [field, write] of Object.entries(NODE_STATEMENTS[kind].refer)) {
      const referring = group.filter(({ after }) => after !== null && field in after);
      const target = ({ after }: NodeChange) => after?.[field] ?? null;
      yield* inBatches(
        write,
        referring,
        (change) => ({ id: change.id, target: target(change) }),
        {},
        (change) => target(change) !== null,
      );
    }
}
