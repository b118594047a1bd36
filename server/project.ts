import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with package.json: the same whether the code runs from its sources or compiled from dist/. */
function findRoot(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("the project's package.json is missing");
  return findRoot(parent);
}

const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The path of a file of the project that is read as it is, such as a Cypher or YAML file. */
export function projectFile(path: string): string {
  return join(ROOT, path);
}
