import { CONCEPT_KINDS, STATUSES } from "../concept/concept.rules.ts";
import { choice, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { NODES, RELATIONS } from "./catalogue.ts";
import { tableLike } from "./closed-table.ts";

const NAMES = tableLike(RELATIONS, (relation) => relation);

/** The edges of some relations at concepts, whichever end the concept is. */
export const EDGES_AROUND = statement(
  "edges around",
  `UNWIND $ids AS id
   MATCH (:Concept {id: id})-[r]-() WHERE type(r) IN $relations
   WITH DISTINCT r
   RETURN type(r) AS relation, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS fields ORDER BY relation, from, to`,
  (row) => ({
    edge: choice(row, "relation", NAMES),
    from: text(row, "from"),
    to: text(row, "to"),
    fields: record(row, "fields"),
  }),
);

/** The parts that concepts own. */
export const PARTS_OF = {
  SALARY: statement(
    "salaries of",
    "UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:PAYS]->(p:Salary) RETURN owner, p.id AS id ORDER BY id",
    (row) => ({ owner: text(row, "owner"), id: text(row, "id") }),
  ),
  GUIDE_ITEM: statement(
    "guide items of",
    `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:HAS_GUIDE_ITEM]->(p:GuideItem)
     RETURN owner, p.id AS id ORDER BY p.section, p.order, id`,
    (row) => ({ owner: text(row, "owner"), id: text(row, "id") }),
  ),
};

/** Which of some slugs of a kind are taken, and by what; one that a concept once had still leads to it. */
export const SLUGS_TAKEN = tableLike(CONCEPT_KINDS, (kind) =>
  statement(
    `slugs taken by ${kind}`,
    `UNWIND $slugs AS slug
     CALL (slug) {
       MATCH (n:${CONCEPT_KINDS[kind]} {slug: slug}) RETURN n
       UNION
       CALL db.index.fulltext.queryNodes('former_slugs', '"' + slug + '"') YIELD node AS n
       WHERE n:${CONCEPT_KINDS[kind]} AND slug IN n.formerSlugs
       RETURN n
     }
     RETURN slug, n.id AS id, n.name AS name`,
    (row) => ({ slug: text(row, "slug"), id: text(row, "id"), name: text(row, "name") }),
  ),
);

/** What kind of concept has an id. */
export const KINDS_OF = statement(
  "kinds of",
  "UNWIND $ids AS id MATCH (n:Concept {id: id}) RETURN id, n.kind AS kind, n.name AS name, n.status AS status",
  (row) => ({
    id: text(row, "id"),
    kind: choice(row, "kind", CONCEPT_KINDS),
    name: text(row, "name"),
    status: choice(row, "status", STATUSES),
  }),
);

const ALL_KINDS = tableLike(NODES, (kind) => kind);

/** What kind of node has an id, whether it is a concept or not. */
export const KINDS_OF_NODES = statement(
  "kinds of nodes",
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (n:Concept {id: id}) RETURN n.kind AS kind
     UNION MATCH (:Source {id: id}) RETURN 'SOURCE' AS kind
     UNION MATCH (:ExternalConcept {id: id}) RETURN 'EXTERNAL_CONCEPT' AS kind
   }
   RETURN id, kind`,
  (row) => ({ id: text(row, "id"), kind: choice(row, "kind", ALL_KINDS) }),
);

/** The concept that owns each part. */
export const OWNERS = {
  SALARY: statement(
    "owners of salaries",
    "UNWIND $ids AS id MATCH (c:Concept)-[:PAYS]->(:Salary {id: id}) RETURN c.id AS id",
    (row) => text(row, "id"),
  ),
  GUIDE_ITEM: statement(
    "owners of guide items",
    "UNWIND $ids AS id MATCH (c:Concept)-[:HAS_GUIDE_ITEM]->(:GuideItem {id: id}) RETURN c.id AS id",
    (row) => text(row, "id"),
  ),
};
