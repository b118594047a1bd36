import { RELATIONS, type Relation, relationEntry } from "../changes/catalogue.ts";
import { tableLike } from "../changes/closed-table.ts";
import { CONCEPT_KINDS, STATUSES } from "../concept/concept.rules.ts";
import { choice, flag, optionalText, record, text, texts } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** The concepts that are the same as those of a scheme; the ones in use come first. */
export const IDENTITIES = statement(
  "identities in a scheme",
  `MATCH (x:ExternalConcept {scheme: $scheme}) WHERE x.code IS NOT NULL
   MATCH (c:Concept)-[:MATCHES {match: 'EXACT'}]->(x)
   RETURN x.code AS code, x.uri AS uri, c.id AS id, c.kind AS kind, c.name AS name, c.status AS status
   ORDER BY status DESC, name, id`,
  (row) => ({
    code: text(row, "code"),
    uri: optionalText(row, "uri"),
    id: text(row, "id"),
    kind: choice(row, "kind", CONCEPT_KINDS),
    name: text(row, "name"),
    status: choice(row, "status", STATUSES),
  }),
);

/** What the concepts of some kinds are called. */
export const NAMES_IN_USE = statement(
  "names in use",
  `MATCH (c:Concept) WHERE c.kind IN $kinds AND c.status = 'PUBLISHED'
   RETURN c.id AS id, c.kind AS kind, c.name AS name, c.nameKey AS nameKey, c.altNames AS altNames, c.skillKind AS skillKind
   ORDER BY id`,
  (row) => ({
    id: text(row, "id"),
    kind: choice(row, "kind", CONCEPT_KINDS),
    name: text(row, "name"),
    nameKey: text(row, "nameKey"),
    altNames: texts(row, "altNames"),
    skillKind: optionalText(row, "skillKind"),
  }),
);

/** The slugs that concepts of a kind have or had: what they had still leads to them. */
export const SLUGS_IN_USE = statement(
  "slugs in use",
  "MATCH (c:Concept {kind: $kind}) WHERE c.slug IS NOT NULL RETURN [c.slug] + coalesce(c.formerSlugs, []) AS slugs",
  (row) => texts(row, "slugs"),
);

/** Whether a source was ever imported. */
export const WAS_IMPORTED = statement(
  "was imported",
  "RETURN EXISTS { (:Revision {importOf: $source}) } AS imported",
  (row) => flag(row, "imported"),
);

/** The edges that lead from some nodes. */
export const EDGES_FROM = tableLike(RELATIONS, edgesFrom);

function edgesFrom(relation: Relation) {
  const fields = Object.keys(relationEntry(relation).shape.shape).map((field) => `.${field}`);
  return statement(
    `edges from by ${relation}`,
    `UNWIND $ids AS id MATCH (:Concept {id: id})-[r:${relation}]->(b) RETURN id, b.id AS to, r {${fields.join(", ")}} AS fields`,
    (row) => ({ from: text(row, "id"), to: text(row, "to"), fields: record(row, "fields") }),
  );
}
