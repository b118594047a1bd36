import { nameKey } from "../server/concept/concept.rules.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { number } from "../server/neo4j/row.ts";
import { type Statement, statement } from "../server/neo4j/statement.ts";
import { searchForm } from "../server/search/terms.ts";

/** How large a graph is made. */
export interface CareerSize {
  readonly roles: number;
  readonly skills: number;
  readonly requirements: number;
}

/** As many as ESCO 1.1 has, and ten times as many. */
export const ESCO_SIZE: CareerSize = { roles: 3_007, skills: 13_896, requirements: 123_855 };
export const TENFOLD_SIZE: CareerSize = { roles: 30_070, skills: 138_960, requirements: 1_238_550 };

const ROLES_PER_FAMILY = 7;
const SKILLS_PER_GROUP = 25;
const TRANSITIONS_PER_ROLE = 5;
const SEED = 20_26;

const done = statement("done", "RETURN 1 AS done", (row) => number(row, "done"));
const write = (name: string, cypher: string) => statement(name, `${cypher} RETURN count(*) AS done`, done.read);
const WRITES = {
  nodes: write(
    "bench nodes",
    "UNWIND $rows AS row CREATE (n:$(['Concept', $label])) SET n += row, n.status = 'PUBLISHED', n.revision = 0, n.createdAt = datetime(), n.updatedAt = datetime(), n.kind = $kind",
  ),
  requires: write(
    "bench requirements",
    "UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to}) CREATE (a)-[r:REQUIRES]->(b) SET r.importance = row.importance, r.proficiency = row.proficiency",
  ),
  inFamily: write(
    "bench families",
    "UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to}) CREATE (a)-[:IN_FAMILY]->(b)",
  ),
  inGroup: write(
    "bench groups",
    "UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to}) CREATE (a)-[:IN_GROUP]->(b)",
  ),
  transitions: write(
    "bench transitions",
    "UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to}) CREATE (a)-[t:TRANSITIONS_TO]->(b) SET t.difficulty = row.difficulty, t.months = row.months",
  ),
};

/** The same numbers from 0 to 1 in the same order, on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function concepts(prefix: string, count: number, fields: object = {}) {
  return Array.from({ length: count }, (_, index) => {
    const name = `${prefix} number ${index}`;
    return {
      id: `${prefix}-${index}`,
      slug: `${prefix}-${index}`,
      name,
      altNames: [],
      nameKey: nameKey(name),
      searchName: searchForm(name),
      ...fields,
    };
  });
}

/**
 * Fills a database with careers of a size: families of a few roles that share a third of their skills, the rest drawn so that a few skills
 * are asked everywhere and most hardly anywhere, as in real taxonomies; and curated moves, most of them to near roles.
 */
export async function loadCareers(database: Database, size: CareerSize): Promise<void> {
  const chance = random(SEED);
  const families = Math.ceil(size.roles / ROLES_PER_FAMILY);
  const groups = Math.ceil(size.skills / SKILLS_PER_GROUP);
  const nodes = (label: string, kind: string, rows: object[]) => inPages(database, WRITES.nodes, rows, { label, kind });
  await nodes("RoleFamily", "ROLE_FAMILY", concepts("family", families));
  await nodes("SkillGroup", "SKILL_GROUP", concepts("group", groups));
  await nodes("Role", "ROLE", concepts("role", size.roles, { summary: "What people in it do all day." }));
  await nodes("Skill", "SKILL", concepts("skill", size.skills, { skillKind: "KNOWLEDGE" }));
  await inPages(database, WRITES.inFamily, members("role", size.roles, "family", ROLES_PER_FAMILY));
  await inPages(database, WRITES.inGroup, members("skill", size.skills, "group", SKILLS_PER_GROUP));
  await inPages(database, WRITES.requires, requirements(size, chance));
  await loadTransitions(
    database,
    Array.from({ length: size.roles }, (_, role) => `role-${role}`),
  );
}

/** Adds curated moves between roles, given by their ids in an order in which near ones are alike. */
export function loadTransitions(database: Database, roles: readonly string[]): Promise<void> {
  return inPages(database, WRITES.transitions, transitions(roles, random(SEED)));
}

/** Writes rows, some thousands in a transaction. */
export async function inPages(
  database: Database,
  query: Statement<number>,
  rows: readonly object[],
  parameters: object = {},
): Promise<void> {
  for (let from = 0; from < rows.length; from += 10_000)
    await database.write((transaction) =>
      transaction.write(query, { ...parameters, rows: rows.slice(from, from + 10_000) }),
    );
}

function members(member: string, count: number, group: string, size: number) {
  return Array.from({ length: count }, (_, index) => ({
    from: `${member}-${index}`,
    to: `${group}-${Math.floor(index / size)}`,
  }));
}

function requirements({ roles, skills, requirements: total }: CareerSize, chance: () => number) {
  const rows: object[] = [];
  for (let role = 0; role < roles; role += 1) {
    const wanted = Math.round(((role + 1) * total) / roles) - rows.length;
    const own = new Set<number>();
    const pool = Math.floor(role / ROLES_PER_FAMILY) * 40;
    while (own.size < wanted) {
      const zipf = Math.floor(Math.exp(chance() * Math.log(skills + 1))) - 1;
      own.add(chance() < 0.35 ? (pool + Math.floor(chance() * 40)) % skills : zipf);
    }
    for (const skill of own) {
      const [importance, proficiency] = [1 + Math.floor(chance() * 5), 1 + Math.floor(chance() * 5)];
      rows.push({ from: `role-${role}`, to: `skill-${skill}`, importance, proficiency });
    }
  }
  return rows;
}

function transitions(roles: readonly string[], chance: () => number) {
  const rows: object[] = [];
  const count = roles.length;
  for (const [role, from] of roles.entries()) {
    const targets = new Set<number>();
    while (targets.size < TRANSITIONS_PER_ROLE) {
      const target = chance() < 0.25 ? Math.floor(chance() * count) : role + Math.round((chance() - 0.5) * 60);
      if (target >= 0 && target < count && target !== role) targets.add(target);
    }
    for (const target of targets)
      rows.push({
        from,
        to: roles[target],
        difficulty: 1 + Math.floor(chance() * 5),
        months: 1 + Math.floor(chance() * 24),
      });
  }
  return rows;
}
