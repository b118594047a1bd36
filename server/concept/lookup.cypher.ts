import { type OwnedStatement, ownedBy } from "../batch.ts";
import { record } from "../neo4j/row.ts";
import { readConcept } from "./any-concept.ts";
import { ANY_CONCEPT } from "./concept.cypher.ts";
import { CONCEPT_KINDS, type ConceptKind } from "./concept.rules.ts";
import type { Concept } from "./concept.type.ts";
import { type ConceptList, conceptCounts, conceptPages } from "./concept-list.cypher.ts";

/** Concepts of any kind by id: the owner is the concept itself. */
export const CONCEPTS_BY_ID = ownedBy(
  "concepts by id",
  `UNWIND $ids AS owner MATCH (n:Concept {id: owner}) RETURN owner, n {${ANY_CONCEPT}} AS concept`,
  (row) => readConcept(record(row, "concept")),
);

function bySlug(kind: ConceptKind): OwnedStatement<Concept> {
  return ownedBy(
    `${kind} by slug`,
    `UNWIND $ids AS owner MATCH (n:${CONCEPT_KINDS[kind]} {slug: owner}) RETURN owner, n {${ANY_CONCEPT}} AS concept`,
    (row) => readConcept(record(row, "concept")),
  );
}

/** Concepts of one kind by slug: the owner is the slug. */
export const CONCEPTS_BY_SLUG: Readonly<Record<ConceptKind, OwnedStatement<Concept>>> = {
  ROLE: bySlug("ROLE"),
  ROLE_FAMILY: bySlug("ROLE_FAMILY"),
  LEVEL: bySlug("LEVEL"),
  SKILL: bySlug("SKILL"),
  SKILL_GROUP: bySlug("SKILL_GROUP"),
  SPECIALIZATION: bySlug("SPECIALIZATION"),
  LEARNING_OPTION: bySlug("LEARNING_OPTION"),
  REGION: bySlug("REGION"),
};

/** The concepts that once had a slug; the full-text index takes the slug as one term, so this is a seek. */
export const CONCEPTS_BY_FORMER_SLUG = ownedBy(
  "concepts by former slug",
  `UNWIND $ids AS owner
   CALL db.index.fulltext.queryNodes('former_slugs', '"' + owner + '"') YIELD node AS n
   WHERE n.kind = $kind AND owner IN n.formerSlugs
   RETURN owner, n {${ANY_CONCEPT}} AS concept ORDER BY n.updatedAt DESC, n.id`,
  (row) => readConcept(record(row, "concept")),
);

/** What a deprecated concept was replaced by. */
export const REPLACEMENTS = ownedBy(
  "replacements",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:REPLACED_BY]->(n:Concept)
   RETURN owner, n {${ANY_CONCEPT}} AS concept ORDER BY n.nameKey, n.id`,
  (row) => readConcept(record(row, "concept")),
);

const CONCEPTS: ConceptList<"NAME" | "UPDATED", Concept> = {
  name: "concepts",
  kinds: "$kinds",
  where: "(NOT $matching OR n.id IN $ids)",
  projection: ANY_CONCEPT,
  read: (row) => readConcept(record(row, "item")),
  keys: { NAME: "n.nameKey", UPDATED: "toString(n.updatedAt)" },
};

/** A page of the concepts of some kinds, for each order. */
export const CONCEPT_PAGES = { NAME: conceptPages(CONCEPTS, "NAME"), UPDATED: conceptPages(CONCEPTS, "UPDATED") };

/** How many concepts pass the filter. */
export const CONCEPT_COUNT = conceptCounts(CONCEPTS).passing;
