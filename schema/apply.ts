import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../server/neo4j/connect.ts";
import { statement } from "../server/neo4j/statement.ts";
import { projectFile } from "../server/project.ts";
import { APPLIED, AWAIT_INDEXES, RECORD, RESTORE_UNDER_WAY } from "./migration.cypher.ts";

/** Makes sure of all constraints and indexes and applies the migrations this database has not seen; returns their names. */
export async function applySchema(database: Database): Promise<string[]> {
  await refuseHalf(database);
  for (const definition of statementsIn(await readFile(projectFile("schema/constraints.cypher"), "utf8")))
    await database.define(definition);
  await database.read(AWAIT_INDEXES);
  const seen = new Set(await database.read(APPLIED));
  const names = (await readdir(projectFile("schema/migrations"))).filter((name) => name.endsWith(".cypher")).sort();
  const pending = names.filter((name) => !seen.has(name));
  for (const name of pending) await migrate(database, name);
  return pending;
}

/** Half a backup looks like an empty or a small graph: nobody should go on writing to it. */
async function refuseHalf(database: Database): Promise<void> {
  const [file] = await database.read(RESTORE_UNDER_WAY);
  if (file !== undefined)
    throw new Error(`Restoring ${file} into this database was cut off: run \`npm run restore\` again.`);
}

async function migrate(database: Database, name: string): Promise<void> {
  const statements = statementsIn(await readFile(projectFile(join("schema/migrations", name)), "utf8"));
  await database.write(async (transaction) => {
    for (const cypher of statements) await transaction.write(statement(`migration ${name}`, cypher, () => null));
    await transaction.write(RECORD, { name, at: new Date() });
  });
}

/** The statements of a Cypher file: each ends with a semicolon at the end of a line; `//` lines are comments. */
export function statementsIn(file: string): string[] {
  const code = file.replaceAll(/^\s*\/\/.*$/gm, "");
  return code
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter(Boolean);
}
