import { ownedBy } from "../batch.ts";
import { readConcept } from "../concept/any-concept.ts";
import { ANY_CONCEPT } from "../concept/concept.cypher.ts";
import { number, optionalNumber, optionalText, type Row, record, text, texts } from "../neo4j/row.ts";
import { readSkill, SKILL } from "../skill/skill.cypher.ts";

/** A list by importance, most important first, then by name: one text that sorts like that. */
const KEY = "toString(9 - q.importance) + n.nameKey";

const WANTED_SKILLS = "(size($kinds) = 0 OR n.skillKind IN $kinds) AND q.importance >= $minImportance";

function readEdge(row: Row) {
  return {
    key: text(row, "key"),
    importance: number(row, "importance"),
    proficiency: optionalNumber(row, "proficiency"),
    rationale: optionalText(row, "rationale"),
  };
}

function readRequirement(row: Row) {
  return {
    ...readEdge(row),
    exactImportance: optionalNumber(row, "exactImportance"),
    exactProficiency: optionalNumber(row, "exactProficiency"),
    stated: optionalText(row, "stated"),
    node: readSkill(record(row, "skill")),
    sourceIds: texts(row, "sources"),
  };
}

/** What a requirement says that is only read from its holder. */
const MEASURED = `q.exactImportance AS exactImportance, q.exactProficiency AS exactProficiency, q.stated AS stated,
     q.sources AS sources`;

/** A page of what roles, levels and specializations require. */
export const REQUIREMENTS = ownedBy(
  "requirements",
  `UNWIND $ids AS owner MATCH (h:Concept {id: owner})
   CALL (h) {
     MATCH (h)-[q:REQUIRES]->(n:Skill) WHERE ${WANTED_SKILLS}
     WITH q, n, ${KEY} AS key
     WHERE $startId = '' OR key > $startKey OR (key = $startKey AND n.id > $startId)
     RETURN q, n, key ORDER BY key, n.id SKIP $offset LIMIT $limit
   }
   RETURN owner, n {${SKILL}} AS skill, key, q.importance AS importance, q.proficiency AS proficiency, q.rationale AS rationale,
     ${MEASURED}
   ORDER BY key, n.id`,
  readRequirement,
);

/** One requirement of each holder: the skill is a parameter. */
export const REQUIREMENT = ownedBy(
  "requirement",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[q:REQUIRES]->(n:Concept:Skill {id: $skill})
   RETURN owner, n {${SKILL}} AS skill, ${KEY} AS key, q.importance AS importance, q.proficiency AS proficiency,
     q.rationale AS rationale, ${MEASURED}`,
  readRequirement,
);

/** How many requirements there are in all. */
export const REQUIREMENT_COUNTS = ownedBy(
  "requirement counts",
  `UNWIND $ids AS owner MATCH (h:Concept {id: owner})
   RETURN owner, COUNT { MATCH (h)-[q:REQUIRES]->(n:Skill) WHERE ${WANTED_SKILLS} } AS total`,
  (row) => number(row, "total"),
);

const WANTED_HOLDERS =
  "n.status = 'PUBLISHED' AND (size($kinds) = 0 OR n.kind IN $kinds) AND q.importance >= $minImportance";

/** A page of what requires skills. */
export const REQUIRED_BY = ownedBy(
  "required by",
  `UNWIND $ids AS owner MATCH (s:Concept:Skill {id: owner})
   CALL (s) {
     MATCH (s)<-[q:REQUIRES]-(n:Concept) WHERE ${WANTED_HOLDERS}
     WITH q, n, ${KEY} AS key
     WHERE $startId = '' OR key > $startKey OR (key = $startKey AND n.id > $startId)
     RETURN q, n, key ORDER BY key, n.id SKIP $offset LIMIT $limit
   }
   RETURN owner, n {${ANY_CONCEPT}} AS holder, key, q.importance AS importance, q.proficiency AS proficiency, q.rationale AS rationale
   ORDER BY key, n.id`,
  (row) => ({ ...readEdge(row), node: readConcept(record(row, "holder")) }),
);

/** How many requirements of the skills there are in all. */
export const REQUIRED_BY_COUNTS = ownedBy(
  "required by counts",
  `UNWIND $ids AS owner MATCH (s:Concept:Skill {id: owner})
   RETURN owner, COUNT { MATCH (s)<-[q:REQUIRES]-(n:Concept) WHERE ${WANTED_HOLDERS} } AS total`,
  (row) => number(row, "total"),
);
