import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../server/schema.ts";

/** Prints the schema as it is committed. */
export async function schemaText(): Promise<string> {
  const notice = "# Written by `npm run schema` from the decorators under server/. Do not edit.\n\n";
  return `${notice}${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}

if (process.argv[2] === "--write") await writeFile(join("schema", "schema.graphql"), await schemaText());
