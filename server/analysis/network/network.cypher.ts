import { RELATIONS } from "../../changes/catalogue.ts";
import { tableLike } from "../../changes/closed-table.ts";
import { readKind } from "../../concept/concept.cypher.ts";
import { STATUSES } from "../../concept/concept.rules.ts";
import { choice, optionalNumber, type Row, records, text } from "../../neo4j/row.ts";
import { statement } from "../../neo4j/statement.ts";
import { NETWORK_RELATIONS, type NetworkRow } from "./network.ts";

const NAMES = tableLike(RELATIONS, (relation) => relation);

const RETURN_ROW = `RETURN n.id AS id, n.kind AS kind, n.slug AS slug, n.name AS name, n.status AS status,
  COLLECT { MATCH (n)-[r:${NETWORK_RELATIONS.join("|")}]->(m:Concept)
    RETURN {to: m.id, relation: type(r), weight: coalesce(r.importance, r.strength, r.difficulty, r.proficiency)} } AS outgoing`;

function readRow(row: Row): NetworkRow {
  return {
    id: text(row, "id"),
    kind: readKind(row),
    slug: text(row, "slug"),
    name: text(row, "name"),
    status: choice(row, "status", STATUSES),
    outgoing: records(row, "outgoing").map((edge) => ({
      to: text(edge, "to"),
      relation: choice(edge, "relation", NAMES),
      weight: optionalNumber(edge, "weight"),
    })),
  };
}

/** A page of all concepts with the edges that start at them. */
export const NETWORK_PAGE = statement(
  "network page",
  `MATCH (n:Concept) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit ${RETURN_ROW} ORDER BY id`,
  readRow,
);

/** Some concepts with the edges that start at them. */
export const NETWORK_BY_ID = statement(
  "network by id",
  `UNWIND $ids AS wanted MATCH (n:Concept {id: wanted}) ${RETURN_ROW}`,
  readRow,
);
