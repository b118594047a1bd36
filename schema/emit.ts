import { readFile, writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import { projectFile } from "../server/project.ts";
import { createSchema } from "../server/schema.ts";

const FILE = projectFile("schema/schema.graphql");

/** Prints the schema as it is committed. */
export async function schemaText(): Promise<string> {
  const notice = "# Written by `npm run schema` from the decorators under server/. Do not edit.\n\n";
  return `${notice}${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}

if (process.argv.includes("--write")) await writeFile(FILE, await schemaText());
if (process.argv.includes("--check") && (await readFile(FILE, "utf8")) !== (await schemaText())) {
  console.error("schema/schema.graphql is not what the code emits: run `npm run schema` and commit it.");
  process.exitCode = 1;
}
