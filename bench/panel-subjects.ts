import type { Database } from "../server/neo4j/connect.ts";
import { type Row, text } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";

/** What the panel is asked about: another one at every turn. */
export interface Subjects {
  /** Ids of the skills with the most holders, and of the roles with the most requirements. */
  readonly skills: readonly string[];
  readonly roles: readonly string[];
  /** Names of skills, from all over the alphabet. */
  readonly names: readonly string[];
  /** Slugs to filter lists by. */
  readonly groups: readonly string[];
  readonly families: readonly string[];
  readonly holders: readonly string[];
}

const found = (row: Row) => text(row, "found");
const STATEMENTS = {
  skills: statement(
    "bench skills with many holders",
    "MATCH (n:Skill) RETURN n.id AS found ORDER BY COUNT { (n)<-[:REQUIRES]-() } DESC, found LIMIT 200",
    found,
  ),
  roles: statement(
    "bench roles with many requirements",
    "MATCH (n:Role) RETURN n.id AS found ORDER BY COUNT { (n)-[:REQUIRES]->() } DESC, found LIMIT 200",
    found,
  ),
  names: statement("bench names", "MATCH (n:Skill) RETURN n.name AS found ORDER BY n.id LIMIT 1000", found),
  groups: statement("bench groups", "MATCH (n:SkillGroup) RETURN n.slug AS found ORDER BY found", found),
  families: statement("bench families", "MATCH (n:RoleFamily) RETURN n.slug AS found ORDER BY found", found),
  holders: statement("bench holders", "MATCH (n:Role) RETURN n.slug AS found ORDER BY n.id LIMIT 500", found),
};

/** Reads what there is to ask about. */
export async function readSubjects(database: Database): Promise<Subjects> {
  const { skills, roles, names, groups, families, holders } = STATEMENTS;
  return {
    skills: await database.read(skills),
    roles: await database.read(roles),
    names: await database.read(names),
    groups: await database.read(groups),
    families: await database.read(families),
    holders: await database.read(holders),
  };
}
