import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { choice, number, optionalNumber, optionalText, type Row, record, texts } from "../neo4j/row.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";
import { TRACKS } from "./level.rules.ts";
import type { Level } from "./level.type.ts";

/** The fields of a level, as a part of a map projection. */
export const LEVEL = `${CONCEPT}, .rank, .minYears, .maxYears, .focusAreas`;

/** Reads a level out of a map. */
export function readLevel(row: Row): Level {
  return {
    ...readCommon(row),
    kind: "LEVEL",
    rank: number(row, "rank"),
    minYears: optionalNumber(row, "minYears"),
    maxYears: optionalNumber(row, "maxYears"),
    focusAreas: texts(row, "focusAreas"),
  };
}

const levelOf = (row: Row) => readLevel(record(row, "level"));

/** The ladders of roles, lowest rung first. */
export const LEVELS_OF_ROLES = ownedBy(
  "levels of roles",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:HAS_LEVEL]->(l:Level {status: 'PUBLISHED'})
   RETURN owner, l {${LEVEL}} AS level ORDER BY l.rank, l.nameKey, l.id`,
  levelOf,
);

/** The role a level belongs to. */
export const ROLES_OF_LEVELS = ownedBy(
  "roles of levels",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:HAS_LEVEL]-(r:Role) RETURN owner, r {${ROLE}} AS role`,
  (row) => readRole(record(row, "role")),
);

/** The rungs a level leads to. */
export const NEXT_LEVELS = ownedBy(
  "next levels",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:LEADS_TO]->(l:Level)
   RETURN owner, l {${LEVEL}} AS level ORDER BY l.rank, l.nameKey, l.id`,
  levelOf,
);

/** The rungs a level leads to, each with the track of the step. */
export const STEPS = ownedBy(
  "steps",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[s:LEADS_TO]->(l:Level)
   RETURN owner, l {${LEVEL}} AS level, s.track AS track ORDER BY l.rank, l.nameKey, l.id`,
  (row) => ({ level: levelOf(row), track: optionalText(row, "track") === null ? null : choice(row, "track", TRACKS) }),
);

/** The rungs that lead to a level. */
export const PREVIOUS_LEVELS = ownedBy(
  "previous levels",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:LEADS_TO]-(l:Level)
   RETURN owner, l {${LEVEL}} AS level ORDER BY l.rank, l.nameKey, l.id`,
  levelOf,
);
