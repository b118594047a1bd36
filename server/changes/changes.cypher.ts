import { CONCEPT_KINDS } from "../concept/concept.rules.ts";
import { number, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { type Statement, statement } from "../neo4j/statement.ts";
import {
  isConceptKind,
  NODES,
  type NodeEntry,
  type NodeKind,
  RELATIONS,
  type Relation,
  relationEntry,
} from "./catalogue.ts";
import { tableLike } from "./closed-table.ts";

/** A stored node or edge and its fields. */
interface Stored {
  readonly id: string;
  readonly owner: string | null;
  readonly fields: Row;
}

/** Everything one kind of node or edge needs: each an UNWIND over `rows`, written out per type so that it is planned well. */
interface NodeStatements {
  readonly current: Statement<Stored>;
  readonly create: Statement<number>;
  readonly update: Statement<number>;
  readonly remove: Statement<number>;
  readonly refer: Readonly<Record<string, Statement<number>>>;
}

interface EdgeStatements {
  readonly current: Statement<{ from: string; to: string; fields: Row }>;
  readonly create: Statement<number>;
  readonly update: Statement<number>;
  readonly remove: Statement<number>;
}

const done = (row: Row) => number(row, "done");

/** The label whose index finds a node of this kind by id. */
export function identityLabel(kind: NodeKind): string {
  return isConceptKind(kind) ? "Concept" : NODES[kind].label;
}

function storedFields(entry: NodeEntry): string[] {
  return Object.keys(entry.shape.shape).filter((field) => !Object.hasOwn(entry.references ?? {}, field));
}

/** The stored fields of a node `n` and what it refers to, as the inside of a map projection. */
export function projection(entry: NodeEntry): string {
  const own = storedFields(entry).map((field) => `.${field}`);
  const references = Object.entries(entry.references ?? {}).map(
    ([field, { relation, kind }]) => `${field}: [(n)-[:${relation}]->(t:${NODES[kind].label}) | t.id][0]`,
  );
  return [...own, ...references].join(", ");
}

function nodeStatements(kind: NodeKind): NodeStatements {
  const entry = NODES[kind];
  const label = identityLabel(kind);
  const labels = isConceptKind(kind) ? `Concept:${CONCEPT_KINDS[kind]}` : entry.label;
  const owned = entry.ownedThrough;
  return {
    current: statement(
      `current ${kind}`,
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n:${entry.label}
       RETURN id, ${owned ? `[(o:Concept)-[:${owned}]->(n) | o.id][0]` : "null"} AS owner, n {${projection(entry)}} AS fields`,
      (row) => ({ id: text(row, "id"), owner: optionalText(row, "owner"), fields: record(row, "fields") }),
    ),
    create: statement(
      `create ${kind}`,
      `UNWIND $rows AS row
       ${owned ? `MATCH (o:Concept {id: row.owner}) CREATE (o)-[:${owned}]->(n:${labels} {id: row.id})` : `CREATE (n:${labels} {id: row.id})`}
       SET n += row.fields${isConceptKind(kind) ? `, n.kind = '${kind}', n.createdAt = $at` : ""}
       RETURN count(*) AS done`,
      done,
    ),
    update: statement(
      `update ${kind}`,
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.fields RETURN count(*) AS done`,
      done,
    ),
    remove: statement(
      `remove ${kind}`,
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) ${owned ? "DETACH DELETE" : "DELETE"} n RETURN count(*) AS done`,
      done,
    ),
    refer: Object.fromEntries(
      Object.entries(entry.references ?? {}).map(([field, { relation, kind: target }]) => [
        field,
        statement(
          `refer ${kind} ${field}`,
          `UNWIND $rows AS row MATCH (n:${label} {id: row.id})
           CALL (n) { MATCH (n)-[old:${relation}]->() DELETE old }
           WITH row, n WHERE row.target IS NOT NULL
           MATCH (t:${identityLabel(target)} {id: row.target}) WHERE t:${NODES[target].label} CREATE (n)-[:${relation}]->(t)
           RETURN count(*) AS done`,
          done,
        ),
      ]),
    ),
  };
}

function edgeStatements(relation: Relation): EdgeStatements {
  const entry = relationEntry(relation);
  const from = [...new Set(entry.from.map(identityLabel))].join("|");
  const to = [...new Set(entry.to.map(identityLabel))].join("|");
  const fields = Object.keys(entry.shape.shape)
    .map((field) => `.${field}`)
    .join(", ");
  const find = `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${relation}]->(b:${to} {id: row.to})`;
  // The kinds at both ends are checked here: an edge between the wrong kinds finds no ends and is reported.
  const ofKind = (name: string, kinds: readonly NodeKind[]) =>
    kinds.map((kind) => `${name}:${NODES[kind].label}`).join(" OR ");
  return {
    current: statement(
      `current ${relation}`,
      `${find} RETURN row.from AS from, row.to AS to, r {${fields}} AS fields`,
      (row) => ({ from: text(row, "from"), to: text(row, "to"), fields: record(row, "fields") }),
    ),
    create: statement(
      `create ${relation}`,
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) WHERE ${ofKind("a", entry.from)}
       MATCH (b:${to} {id: row.to}) WHERE ${ofKind("b", entry.to)}
       CREATE (a)-[r:${relation}]->(b) SET r += row.fields RETURN count(*) AS done`,
      done,
    ),
    update: statement(`update ${relation}`, `${find} SET r += row.fields RETURN count(*) AS done`, done),
    remove: statement(`remove ${relation}`, `${find} DELETE r RETURN count(*) AS done`, done),
  };
}

/** The closed table of statements per kind of node. */
export const NODE_STATEMENTS = tableLike(NODES, nodeStatements);

/** The closed table of statements per kind of edge. */
export const EDGE_STATEMENTS = tableLike(RELATIONS, edgeStatements);

/** Frees the slugs of concepts that are about to get other ones. */
export const RELEASE_SLUGS = statement(
  "release slugs",
  "UNWIND $rows AS id MATCH (n:Concept {id: id}) SET n.slug = null RETURN count(*) AS done",
  done,
);

/** Gives concepts new fields. */
export const UPDATE_CONCEPTS = statement(
  "update concepts",
  "UNWIND $rows AS row MATCH (n:Concept {id: row.id}) SET n += row.fields RETURN count(*) AS done",
  done,
);
