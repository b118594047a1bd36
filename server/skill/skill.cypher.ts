import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { choice, optionalText, type Row, record } from "../neo4j/row.ts";
import { SKILL_KINDS } from "./skill.rules.ts";
import type { Skill } from "./skill.type.ts";

/** The fields of a skill, as a part of a map projection. */
export const SKILL = `${CONCEPT}, .skillKind, .description`;

/** Reads a skill out of a map. */
export function readSkill(row: Row): Skill {
  return {
    ...readCommon(row),
    kind: "SKILL",
    skillKind: choice(row, "skillKind", SKILL_KINDS),
    description: optionalText(row, "description"),
  };
}

const skillOf = (row: Row) => readSkill(record(row, "skill"));

/** The skills one step up. */
export const BROADER_SKILLS = ownedBy(
  "broader skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:BROADER]->(s:Skill)
   RETURN owner, s {${SKILL}} AS skill ORDER BY s.nameKey, s.id`,
  skillOf,
);

/** The skills one step down. */
export const NARROWER_SKILLS = ownedBy(
  "narrower skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:BROADER]-(s:Skill)
   RETURN owner, s {${SKILL}} AS skill ORDER BY s.nameKey, s.id`,
  skillOf,
);

/** The skills curators marked as related, whichever way the edge is stored. */
export const RELATED_SKILLS = ownedBy(
  "related skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:RELATED_SKILL]-(s:Skill)
   RETURN owner, s {${SKILL}} AS skill ORDER BY s.nameKey, s.id`,
  skillOf,
);
