import { STATUSES } from "../concept/concept.rules.ts";
import { LEARNING_KINDS } from "../learning/learning.rules.ts";
import { choice, number, optionalNumber, optionalText, type Row, records, text, texts } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { PAY_BASES } from "../salary/salary.rules.ts";
import { SKILL_KINDS } from "../skill/skill.rules.ts";
import type {
  GroupRecord,
  LevelRecord,
  NamedRecord,
  OptionRecord,
  PayRecord,
  RequirementRecord,
  RoleRecord,
  SkillRecord,
} from "./records.ts";

function readNamed(row: Row): NamedRecord {
  return {
    id: text(row, "id"),
    slug: text(row, "slug"),
    name: text(row, "name"),
    status: choice(row, "status", STATUSES),
  };
}

/** A statement for a page after a slug, and the same for some ids: the first fills the projection, the second keeps it current. */
function pagedAndById<Value>(name: string, label: string, returned: string, read: (row: Row) => Value) {
  return {
    page: statement(
      `projection ${name}`,
      `MATCH (n:${label}) WHERE n.slug > $after WITH n ORDER BY n.slug LIMIT $limit RETURN ${returned} ORDER BY slug`,
      read,
    ),
    byId: statement(
      `projection ${name} by id`,
      `UNWIND $ids AS wanted MATCH (n:Concept {id: wanted}) WHERE n:${label} RETURN ${returned}`,
      read,
    ),
  };
}

const NAMED = "n.id AS id, n.slug AS slug, n.name AS name, n.status AS status";

const requirements = (holder: string) => `COLLECT {
  MATCH (${holder})-[q:REQUIRES]->(s:Skill)
  RETURN q {skill: s.id, .importance, .proficiency, .exactImportance, .exactProficiency} }`;

const pay = (owner: string) => `COLLECT {
  MATCH (${owner})-[:PAYS]->(p:Salary)-[:IN_REGION]->(g:Region) WHERE p.median IS NOT NULL
  RETURN p {region: g.id, .currency, .basis, .median, .year} }`;

function readRequirement(row: Row): RequirementRecord {
  return {
    skill: text(row, "skill"),
    importance: number(row, "importance"),
    proficiency: optionalNumber(row, "proficiency"),
    exactImportance: optionalNumber(row, "exactImportance"),
    exactProficiency: optionalNumber(row, "exactProficiency"),
  };
}

function readPay(row: Row): PayRecord {
  return {
    region: text(row, "region"),
    currency: text(row, "currency"),
    basis: choice(row, "basis", PAY_BASES),
    median: number(row, "median"),
    year: number(row, "year"),
  };
}

function readLevel(row: Row): LevelRecord {
  return {
    ...readNamed(row),
    rank: number(row, "rank"),
    minYears: optionalNumber(row, "minYears"),
    maxYears: optionalNumber(row, "maxYears"),
    requirements: records(row, "requirements").map(readRequirement),
    pay: records(row, "pay").map(readPay),
    next: texts(row, "next"),
  };
}

/** Roles with their levels and all their edges. */
export const ROLES = pagedAndById(
  "roles",
  "Role",
  `${NAMED}, n.altNames AS altNames, n.jobZone AS jobZone,
   COLLECT { MATCH (n)-[:IN_FAMILY]->(f:RoleFamily) RETURN f.id ORDER BY f.id LIMIT 1 }[0] AS family,
   ${requirements("n")} AS requirements, ${pay("n")} AS pay,
   COLLECT { MATCH (n)-[:HAS_LEVEL]->(l:Level) RETURN l {.id, .slug, .name, .status, .rank, .minYears, .maxYears,
     requirements: ${requirements("l")}, pay: ${pay("l")}, next: COLLECT { MATCH (l)-[:LEADS_TO]->(m:Level) RETURN m.id }} } AS levels,
   COLLECT { MATCH (n)-[t:TRANSITIONS_TO]->(o:Role) RETURN t {to: o.id, .difficulty, .months, .share} } AS transitions,
   COLLECT { MATCH (n)-[t:RELATED_TO]-(o:Role) RETURN t {role: o.id, .strength} } AS related,
   COLLECT { MATCH (n)-[:PREPARED_BY]->(o:LearningOption) RETURN o.id } AS options`,
  (row): RoleRecord => ({
    ...readNamed(row),
    altNames: texts(row, "altNames"),
    jobZone: optionalNumber(row, "jobZone"),
    family: optionalText(row, "family"),
    requirements: records(row, "requirements").map(readRequirement),
    pay: records(row, "pay").map(readPay),
    levels: records(row, "levels").map(readLevel),
    transitions: records(row, "transitions").map((edge) => ({
      to: text(edge, "to"),
      difficulty: number(edge, "difficulty"),
      months: optionalNumber(edge, "months"),
      share: optionalNumber(edge, "share"),
    })),
    related: records(row, "related").map((edge) => ({ role: text(edge, "role"), strength: number(edge, "strength") })),
    options: texts(row, "options"),
  }),
);

/** Skills with their groups and their edges to other skills. */
export const SKILLS = pagedAndById(
  "skills",
  "Skill",
  `${NAMED}, n.skillKind AS skillKind,
   COLLECT { MATCH (n)-[:IN_GROUP]->(g:SkillGroup) RETURN g.id } AS groups,
   COLLECT { MATCH (n)-[:BROADER]->(s:Skill) RETURN s.id } AS broader,
   COLLECT { MATCH (n)-[:RELATED_SKILL]-(s:Skill) RETURN s.id } AS related`,
  (row): SkillRecord => ({
    ...readNamed(row),
    skillKind: choice(row, "skillKind", SKILL_KINDS),
    groups: texts(row, "groups"),
    broader: texts(row, "broader"),
    related: texts(row, "related"),
  }),
);

/** Learning options with what they teach. */
export const OPTIONS = pagedAndById(
  "learning options",
  "LearningOption",
  `${NAMED}, n.learningKind AS learningKind, n.currency AS currency, n.minCost AS minCost, n.maxCost AS maxCost,
   n.minMonths AS minMonths, n.maxMonths AS maxMonths,
   COLLECT { MATCH (n)-[t:TEACHES]->(s:Skill) RETURN t {skill: s.id, .proficiency} } AS teaches`,
  (row): OptionRecord => ({
    ...readNamed(row),
    learningKind: choice(row, "learningKind", LEARNING_KINDS),
    currency: optionalText(row, "currency"),
    minCost: optionalNumber(row, "minCost"),
    maxCost: optionalNumber(row, "maxCost"),
    minMonths: optionalNumber(row, "minMonths"),
    maxMonths: optionalNumber(row, "maxMonths"),
    teaches: records(row, "teaches").map((edge) => ({
      skill: text(edge, "skill"),
      proficiency: number(edge, "proficiency"),
    })),
  }),
);

function readGroup(row: Row): GroupRecord {
  return { ...readNamed(row), parent: optionalText(row, "parent") };
}

const parentOf = (label: string) =>
  `COLLECT { MATCH (n)-[:PART_OF]->(p:${label}) RETURN p.id ORDER BY p.id LIMIT 1 }[0] AS parent`;

/** Families of roles. */
export const FAMILIES = pagedAndById("families", "RoleFamily", `${NAMED}, ${parentOf("RoleFamily")}`, readGroup);

/** Groups of skills. */
export const GROUPS = pagedAndById("skill groups", "SkillGroup", `${NAMED}, ${parentOf("SkillGroup")}`, readGroup);

/** Regions that pay is stated for. */
export const REGIONS = pagedAndById("regions", "Region", NAMED, readNamed);

/** What revisions after one up to another touched, at most so much of it; the kind is that of the change. */
export const TOUCHED = statement(
  "projection touched",
  `MATCH (c:Change) WHERE c.revision > $after AND c.revision <= $upTo AND c.index >= 0
   RETURN DISTINCT c.kind AS kind, c.conceptId AS concept, c.otherId AS other LIMIT $limit`,
  (row) => ({ kind: text(row, "kind"), concept: text(row, "concept"), other: optionalText(row, "other") }),
);
