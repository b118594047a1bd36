import type { Fields } from "../server/changes/change.ts";
import { commit } from "../server/changes/commit.ts";
import { nameKey } from "../server/concept/concept.rules.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { number } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { searchForm } from "../server/search/terms.ts";
import { AUTHOR, requirementStates, roleStates, skillStates } from "./graph-states.ts";

const ROLES = 5_000;
const SKILLS = 14_000;
const REQUIREMENTS = 81_000;

/** How many changes the list has. */
export const LIST_SIZE = ROLES + SKILLS + REQUIREMENTS;

const done = (row: Fields) => number(row, "done");
const BARE = {
  roles: statement(
    "bare roles",
    "UNWIND $rows AS row CREATE (n:Concept:Role {id: row.id}) SET n += row.fields RETURN count(*) AS done",
    done,
  ),
  skills: statement(
    "bare skills",
    "UNWIND $rows AS row CREATE (n:Concept:Skill {id: row.id}) SET n += row.fields RETURN count(*) AS done",
    done,
  ),
  requirements: statement(
    "bare requirements",
    `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to})
     CREATE (a)-[r:REQUIRES]->(b) SET r += row.fields RETURN count(*) AS done`,
    done,
  ),
};

/** Writes the rows of the list with nothing but UNWIND, in one transaction. */
export async function loadBare(database: Database): Promise<void> {
  const parts = [
    [BARE.roles, roleStates(ROLES).map(withNameForms("ROLE"))],
    [BARE.skills, skillStates(SKILLS).map(withNameForms("SKILL"))],
    [BARE.requirements, requirementStates(REQUIREMENTS, ROLES, SKILLS)],
  ] as const;
  await database.write(async (transaction) => {
    for (const [write, all] of parts)
      for (let start = 0; start < all.length; start += 10_000)
        await transaction.write(write, { rows: all.slice(start, start + 10_000) });
  });
}

/** A stored concept has the forms its names are sorted and found by, with either way of writing. */
function withNameForms(kind: string) {
  return ({ id, fields }: { id: string; fields: Fields }) => {
    const [name, altNames] = [String(fields.name), Array.isArray(fields.altNames) ? fields.altNames : []];
    const searchAltNames = altNames.map((other) => searchForm(String(other)));
    return {
      id,
      fields: {
        ...fields,
        kind,
        status: "PUBLISHED",
        nameKey: nameKey(name),
        searchName: searchForm(name),
        searchAltNames,
      },
    };
  };
}

/** Applies the list through the change mechanism, as one revision. */
export async function applyList(database: Database): Promise<void> {
  await commit(database, AUTHOR, async () => [
    ...roleStates(ROLES),
    ...skillStates(SKILLS),
    ...requirementStates(REQUIREMENTS, ROLES, SKILLS),
  ]);
}
