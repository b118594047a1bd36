import { readConcept } from "../concept/any-concept.ts";
import { ANY_CONCEPT } from "../concept/concept.cypher.ts";
import { record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/**
 * Candidates for a search: names that start with the text (an index range, so none is missed however common the word), and the
 * best of the full-text index. They are ranked afterwards.
 */
export const CANDIDATES = statement(
  "search candidates",
  `CALL () {
     MATCH (n:Concept) WHERE n.nameKey STARTS WITH $start AND n.status = 'PUBLISHED' AND n.kind IN $kinds
     RETURN n ORDER BY size(n.nameKey), n.nameKey LIMIT 50
     UNION
     CALL db.index.fulltext.queryNodes('concept_names', $query) YIELD node AS n
     WHERE n.status = 'PUBLISHED' AND n.kind IN $kinds
     RETURN n LIMIT 200
   }
   RETURN n {${ANY_CONCEPT}} AS concept`,
  (row) => readConcept(record(row, "concept")),
);

/** The ids of the concepts whose names match a query, best first. */
export const MATCHING_IDS = statement(
  "ids matching",
  `CALL db.index.fulltext.queryNodes('concept_names', $query) YIELD node AS n
   WHERE n.kind IN $kinds RETURN n.id AS id LIMIT 5000`,
  (row) => text(row, "id"),
);
