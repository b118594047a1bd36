import { parseArgs } from "node:util";
import { onDatabase } from "../command-database.ts";
import { readArguments, UsageError } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { addressesUnder, exportTo } from "./export.ts";
import { FORMATS } from "./formats.ts";
import { keepMemoryModest } from "./modest-memory.ts";
import type { Format } from "./output.ts";
import { readSelection, type Selection } from "./selection.ts";

const PARTIAL = FORMATS.filter(({ selectable }) => selectable)
  .map(({ name }) => name)
  .join(", ");

const USAGE = `Writes the graph to a file or folder.

  npm run export -- FORMAT TARGET [--base ADDRESS] [--families SLUGS] [--kinds KINDS] [--relations RELATIONS]

${FORMATS.map(({ name, title }) => `  ${name.padEnd(12)}  ${title}`).join("\n")}

  --base    what the ids of concepts are appended to for their addresses in SKOS; PUBLIC_URL/concepts/ where that is set
  --families, --kinds, --relations    only this part, in ${PARTIAL}: names between commas`;

/** What the command did, as its last line says it. */
interface Exported {
  readonly format: string;
  readonly target: string;
  readonly revision: number;
  readonly seconds: number;
}

/** Writes an export as the arguments say, from the database of the environment. */
export async function runExportCommand(
  args: string[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Exported> {
  const { format, target, base, selection } = readOrder(args);
  keepMemoryModest();
  const config = readConfig(environment);
  const started = performance.now();
  const addresses = base ?? addressesUnder(config.access.publicUrl);
  const revision = await onDatabase(config, say, (database) =>
    exportTo(database, format, target, addresses, selection),
  );
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  return { format: format.name, target, revision, seconds };
}

interface Order {
  readonly format: Format;
  readonly target: string;
  readonly base: string | undefined;
  readonly selection: Selection;
}

const OPTIONS = {
  base: { type: "string" },
  families: { type: "string" },
  kinds: { type: "string" },
  relations: { type: "string" },
} as const;

function readOrder(args: string[]): Order {
  const { positionals, values } = readArguments(USAGE, () =>
    parseArgs({ args, options: OPTIONS, allowPositionals: true }),
  );
  const [name, target, ...rest] = positionals;
  const format = FORMATS.find((known) => known.name === name);
  if (!format || target === undefined || rest.length > 0) throw new UsageError(USAGE);
  return { format, target, base: values.base, selection: readSelection(values) };
}
