import { moment, number } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/**
 * What every revision added, less what it removed, the oldest first. The condition on the index of the changes always holds: without it
 * their index, which is of both properties, would not be used.
 */
export const GROWTH = statement(
  "growth",
  `MATCH (r:Revision) WHERE r.number > 0
   MATCH (c:Change {revision: r.number})
   WHERE c.index >= 0 AND (c.before IS NULL OR c.after IS NULL) AND (c.kind IN $concepts OR c.kind IN $relations)
   WITH r, c.kind IN $concepts AS concept, CASE WHEN c.before IS NULL THEN 1 ELSE -1 END AS one
   WITH r, sum(CASE WHEN concept THEN one ELSE 0 END) AS concepts, sum(CASE WHEN concept THEN 0 ELSE one END) AS relations
   RETURN r.number AS revision, r.at AS at, concepts, relations ORDER BY r.number LIMIT $limit`,
  (row) => ({
    revision: number(row, "revision"),
    at: moment(row, "at"),
    concepts: number(row, "concepts"),
    relations: number(row, "relations"),
  }),
);
