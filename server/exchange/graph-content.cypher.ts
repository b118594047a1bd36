import { NODES, type NodeKind, RELATIONS, type Relation, relationEntry } from "../changes/catalogue.ts";
import { identityLabel, projection } from "../changes/changes.cypher.ts";
import { tableLike } from "../changes/closed-table.ts";
import { MATCH_KINDS } from "../mapping/mapping.rules.ts";
import { choice, optionalText, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** All nodes of each kind, by id. */
export const ALL_NODES_OF = tableLike(NODES, (kind: NodeKind) => {
  const entry = NODES[kind];
  const owned = entry.ownedThrough ? `(o:Concept)-[:${entry.ownedThrough}]->` : "";
  return statement(
    `all nodes of ${kind}`,
    `MATCH ${owned}(n:${entry.label})
     WITH n, ${owned ? "o.id" : "null"} AS owner ORDER BY n.id
     RETURN n.id AS id, owner, n {${projection(entry)}} AS fields`,
    (row) => ({ id: text(row, "id"), owner: optionalText(row, "owner"), fields: record(row, "fields") }),
  );
});

/** All edges of each relation, by the ids of their ends. */
export const ALL_EDGES_OF = tableLike(RELATIONS, (relation: Relation) => {
  const entry = relationEntry(relation);
  const labels = (kinds: readonly NodeKind[]) => [...new Set(kinds.map(identityLabel))].join("|");
  const fields = Object.keys(entry.shape.shape).map((field) => `.${field}`);
  return statement(
    `all edges of ${relation}`,
    `MATCH (a:${labels(entry.from)})-[r:${relation}]->(b:${labels(entry.to)})
     WITH a.id AS from, b.id AS to, r ORDER BY from, to
     RETURN from, to, r {${fields.join(", ")}} AS fields`,
    (row) => ({ from: text(row, "from"), to: text(row, "to"), fields: record(row, "fields") }),
  );
});

/** What concepts are in other taxonomies, by the ids of the concepts: each edge with what it leads to, so that nobody has to keep either. */
export const ALL_COUNTERPARTS = statement(
  "all counterparts",
  `MATCH (n:Concept)-[m:MATCHES]->(x:ExternalConcept)
   WITH n.id AS of, x, m.match AS match ORDER BY of, x.id
   RETURN of, match, x.scheme AS scheme, x.code AS code, x.uri AS uri`,
  (row) => ({
    of: text(row, "of"),
    match: choice(row, "match", MATCH_KINDS),
    scheme: text(row, "scheme"),
    code: text(row, "code"),
    uri: optionalText(row, "uri"),
  }),
);
