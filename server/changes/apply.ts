import { nameKey } from "../concept/concept.rules.ts";
import { ClientError } from "../errors.ts";
import type { GraphTransaction, Statement } from "../neo4j/statement.ts";
import { searchForm } from "../search/terms.ts";
import { isConceptKind, NODE_KINDS, NODES, type NodeKind, type Relation } from "./catalogue.ts";
import type { Change, EdgeKey, Fields, NodeKey } from "./change.ts";
import { EDGE_STATEMENTS, NODE_STATEMENTS } from "./changes.cypher.ts";
import { grouped } from "./current.ts";

/** Rows sent at once: large enough to make round trips rare, small enough to keep messages and memory modest. */
const BATCH = 10_000;

type NodeChange = Change & NodeKey;
type EdgeChange = Change & EdgeKey;
type Operation = "create" | "update" | "remove";

/**
 * Writes a list of changes inside an open transaction: edges removed, nodes removed, nodes written, what they refer to, edges
 * written, so that an edge always finds both ends. One statement per kind and operation for each 10,000 rows.
 */
export async function apply(transaction: GraphTransaction, changes: readonly Change[], at: Date): Promise<void> {
  const nodes = grouped(
    changes.filter((change) => "node" in change),
    (change) => operation(change),
  );
  const edges = grouped(
    changes.filter((change) => "edge" in change),
    (change) => operation(change),
  );
  await eachRelation(edges.get("remove"), (relation, group) => writeEdges(transaction, relation, "remove", group));
  await eachKind(nodes.get("remove"), (kind, group) => writeNodes(transaction, kind, "remove", group, at));
  await eachKind(nodes.get("create"), (kind, group) => writeNodes(transaction, kind, "create", group, at));
  await eachKind(nodes.get("update"), (kind, group) => writeNodes(transaction, kind, "update", group, at));
  const written = [...(nodes.get("create") ?? []), ...(nodes.get("update") ?? [])];
  await eachKind(written, (kind, group) => refer(transaction, kind, group));
  await eachRelation(edges.get("create"), (relation, group) => writeEdges(transaction, relation, "create", group));
  await eachRelation(edges.get("update"), (relation, group) => writeEdges(transaction, relation, "update", group));
}

function operation(change: Change): Operation {
  if (change.before === null) return "create";
  return change.after === null ? "remove" : "update";
}

/** Visits the kinds in the order of the table: concepts come before the parts they own. */
async function eachKind(
  changes: readonly NodeChange[] = [],
  work: (kind: NodeKind, group: NodeChange[]) => Promise<void>,
) {
  const groups = grouped(changes, (change) => change.node);
  for (const kind of NODE_KINDS) {
    const group = groups.get(kind);
    if (group) await work(kind, group);
  }
}

async function eachRelation(
  changes: readonly EdgeChange[] = [],
  work: (relation: Relation, group: EdgeChange[]) => Promise<void>,
) {
  for (const [relation, group] of grouped(changes, (change) => change.edge)) await work(relation, group);
}

async function writeEdges(
  transaction: GraphTransaction,
  relation: Relation,
  operation: Operation,
  group: readonly EdgeChange[],
) {
  const rows = group.map(({ from, to, after }) => ({ from, to, fields: after ?? {} }));
  await writeRows(transaction, EDGE_STATEMENTS[relation][operation], rows);
}

async function writeNodes(
  transaction: GraphTransaction,
  kind: NodeKind,
  operation: Operation,
  group: readonly NodeChange[],
  at: Date,
) {
  const statements = NODE_STATEMENTS[kind];
  const rows = group.map(({ id, owner, after }) => ({ id, owner, fields: stored(kind, after ?? {}) }));
  await writeRows(transaction, statements[operation], rows, { at });
}

/** What goes on the node itself: references are edges, and concepts also hold the forms their names are found and sorted by. */
function stored(kind: NodeKind, fields: Fields): Fields {
  const references = NODES[kind].references ?? {};
  const own = Object.entries(fields).filter(([field]) => !Object.hasOwn(references, field));
  return { ...Object.fromEntries(own), ...(isConceptKind(kind) ? namesIn(fields) : {}) };
}

function namesIn({ name, altNames }: Fields): Fields {
  const ownName = typeof name === "string" ? { nameKey: nameKey(name), searchName: searchForm(name) } : {};
  return Array.isArray(altNames)
    ? { ...ownName, searchAltNames: altNames.map((other) => searchForm(String(other))) }
    : ownName;
}

async function refer(transaction: GraphTransaction, kind: NodeKind, group: readonly NodeChange[]) {
  for (const [field, write] of Object.entries(NODE_STATEMENTS[kind].refer)) {
    const rows = group.flatMap(({ id, after }) => (after && field in after ? [{ id, target: after[field] }] : []));
    const wanted = rows.filter((row) => row.target != null).length;
    await writeRows(transaction, write, rows, {}, wanted);
  }
}

/** A row whose node or ends are missing writes nothing: the counts tell, and the whole transaction is given up. */
async function writeRows(
  transaction: GraphTransaction,
  write: Statement<number>,
  rows: readonly object[],
  parameters: Fields = {},
  wanted: number = rows.length,
) {
  let written = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    for (const count of await transaction.write(write, { ...parameters, rows: batch })) written += count;
  }
  if (written !== wanted)
    throw new ClientError(
      "NOT_FOUND",
      `${write.name}: ${wanted - written} of ${wanted} did not find the nodes they name.`,
    );
}
