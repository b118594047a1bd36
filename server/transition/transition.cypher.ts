import { ownedBy } from "../batch.ts";
import { number, optionalNumber, optionalText, type Row, record } from "../neo4j/row.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";

function transitions(name: string, pattern: string, from: string, to: string) {
  return ownedBy(
    name,
    `UNWIND $ids AS owner MATCH (h:Concept:Role {id: owner})
     CALL (h) {
       MATCH ${pattern} WHERE n.status = 'PUBLISHED'
       WITH e, n, e.difficulty AS key
       WHERE $startId = '' OR key > $startKey OR (key = $startKey AND n.id > $startId)
       RETURN e, n, key ORDER BY key, n.id SKIP $offset LIMIT $limit
     }
     RETURN owner, key, ${from} {${ROLE}} AS origin, ${to} {${ROLE}} AS target, n {${ROLE}} AS node,
       e {.difficulty, .months, .share, .rationale} AS edge
     ORDER BY key, n.id`,
    readTransition,
  );
}

function readTransition(row: Row) {
  const edge = record(row, "edge");
  return {
    key: number(row, "key"),
    node: readRole(record(row, "node")),
    from: readRole(record(row, "origin")),
    to: readRole(record(row, "target")),
    difficulty: number(edge, "difficulty"),
    months: optionalNumber(edge, "months"),
    share: optionalNumber(edge, "share"),
    rationale: optionalText(edge, "rationale"),
  };
}

function counts(name: string, pattern: string) {
  return ownedBy(
    name,
    `UNWIND $ids AS owner MATCH (h:Concept:Role {id: owner})
     RETURN owner, COUNT { MATCH ${pattern} WHERE n.status = 'PUBLISHED' } AS total`,
    (row) => number(row, "total"),
  );
}

const OUT = "(h)-[e:TRANSITIONS_TO]->(n:Role)";
const IN = "(h)<-[e:TRANSITIONS_TO]-(n:Role)";

/** A page of the curated moves out of or into roles, the easiest first. */
export const TRANSITIONS = {
  OUT: transitions("transitions out", OUT, "h", "n"),
  IN: transitions("transitions in", IN, "n", "h"),
};

/** How many curated moves there are in all. */
export const TRANSITION_COUNTS = { OUT: counts("transition counts out", OUT), IN: counts("transition counts in", IN) };

/** The curated move from each role to one other. */
export const TRANSITION = ownedBy(
  "transition",
  `UNWIND $ids AS owner MATCH (h:Concept:Role {id: owner})-[e:TRANSITIONS_TO]->(n:Concept:Role {id: $other})
   RETURN owner, e.difficulty AS key, h {${ROLE}} AS origin, n {${ROLE}} AS target, n {${ROLE}} AS node,
     e {.difficulty, .months, .share, .rationale} AS edge`,
  readTransition,
);
