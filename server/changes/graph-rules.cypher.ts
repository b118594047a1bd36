import { number, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** Longer chains than this do not occur. */
const DEEPEST = 10_000;

function cycles(relation: string) {
  return statement(
    `cycles of ${relation}`,
    `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to})
     MATCH p = shortestPath((b)-[:${relation}*..${DEEPEST}]->(a))
     RETURN DISTINCT a.name AS name`,
    (row) => text(row, "name"),
  );
}

/**
 * The concepts from which some edges lead back to themselves. A shortest path is found breadth first from both ends, each node visited once:
 * a pattern of variable length would walk every path, and a hierarchy with many parents has more of those than can be counted.
 */
export const CYCLES = {
  BROADER: cycles("BROADER"),
  PART_OF: cycles("PART_OF"),
  LEADS_TO: cycles("LEADS_TO"),
  REPLACED_BY: cycles("REPLACED_BY"),
} as const;

/** The roles at some levels or roles whose ladder has a gap or two levels of one rank. */
export const BROKEN_LADDERS = statement(
  "broken ladders",
  `UNWIND $ids AS id MATCH (n:Concept {id: id})
   MATCH (r:Role)-[:HAS_LEVEL]->(:Level {status: 'PUBLISHED'}) WHERE r = n OR EXISTS { (r)-[:HAS_LEVEL]->(n) }
   WITH DISTINCT r
   MATCH (r)-[:HAS_LEVEL]->(l:Level {status: 'PUBLISHED'})
   WITH r, count(l) AS levels, count(DISTINCT l.rank) AS ranks, min(l.rank) AS lowest, max(l.rank) AS highest
   WHERE ranks <> levels OR lowest <> 1 OR highest <> levels
   RETURN r.name AS role, levels`,
  (row) => ({ role: text(row, "role"), levels: number(row, "levels") }),
);

/** Levels of some that belong to no role, or to several. */
export const STRAY_LEVELS = statement(
  "stray levels",
  `UNWIND $ids AS id MATCH (l:Concept:Level {id: id, status: 'PUBLISHED'}) WHERE COUNT { (:Role)-[:HAS_LEVEL]->(l) } <> 1 RETURN l.name AS name`,
  (row) => text(row, "name"),
);

/** Families and groups of some that are parts of several others, and roles in several families. */
export const SEVERAL_PARENTS = statement(
  "several parents",
  `UNWIND $ids AS id MATCH (n:Concept {id: id})
   WHERE COUNT { (n:RoleFamily)-[:PART_OF]->() } > 1 OR COUNT { (n:Role)-[:IN_FAMILY]->() } > 1
   RETURN n.name AS name`,
  (row) => text(row, "name"),
);
