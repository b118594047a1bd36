import { LEVEL, readLevel } from "../level/level.cypher.ts";
import { optionalRecord, record } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";
import { readSalary, SALARY } from "../salary/salary.cypher.ts";

/** The latest pay figures of all published roles, or of some, and their levels for each region, currency and basis. */
export const SALARY_TABLE = statement(
  "salary table",
  `MATCH (n:Role) WHERE n.status = 'PUBLISHED' AND NOT $some OR n.id IN $ids
   CALL (n) {
     MATCH (n)-[:PAYS]->(p:Salary) RETURN null AS l, 0 AS rank, p
     UNION ALL MATCH (n)-[:HAS_LEVEL]->(l:Level {status: 'PUBLISHED'})-[:PAYS]->(p:Salary) RETURN l, l.rank AS rank, p
   }
   MATCH (p)-[:IN_REGION]->(g:Region) WHERE $paidIn = '' OR g.slug = $paidIn
   WITH n, l, rank, p, g ORDER BY p.year DESC, p.id
   WITH n, l, rank, g, p.currency AS currency, p.basis AS basis, collect(p)[0] AS p
   ORDER BY n.nameKey, n.id, rank, g.nameKey, basis, currency SKIP $offset LIMIT $limit
   OPTIONAL MATCH (p)-[:CITES]->(s:Source)
   RETURN n {${ROLE}} AS role, l {${LEVEL}} AS level, ${SALARY}
   ORDER BY n.nameKey, n.id, rank, g.nameKey, basis, currency`,
  (row) => {
    const level = optionalRecord(row, "level");
    return { role: readRole(record(row, "role")), level: level && readLevel(level), salary: readSalary(row) };
  },
);
