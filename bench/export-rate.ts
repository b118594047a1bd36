import { join } from "node:path";
import { NODE_KINDS, RELATIONS } from "../server/changes/catalogue.ts";
import { keysOf } from "../server/concept/concept.rules.ts";
import { FORMATS } from "../server/exchange/formats.ts";
import { ALL_EDGES_OF, ALL_NODES_OF } from "../server/exchange/graph-content.cypher.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { statement } from "../server/neo4j/statement.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { startMeasured } from "./measured-process.ts";
import { secondsOf } from "./seconds.ts";

const MOST_TIMES_BARE = 2;
const MOST_MEBIBYTES = 256;

/** What the process of an export says of itself. */
interface Exported {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Prints how long the command takes for each format beside the bare reading of the same rows, and how much memory. */
export async function measureExports(
  { database, address }: Pick<BenchDatabase, "database" | "address">,
  folder: string,
): Promise<void> {
  await readBare(database);
  for (const { name } of FORMATS) {
    const bare = await secondsOf(() => readBare(database));
    const given = [name, join(folder, name)];
    const { ready, stop } = await startMeasured<Exported>("./export-process.js", address, { given });
    stop();
    const { seconds, mebibytes } = ready;
    console.log(
      `export ${name}: ${seconds.toFixed(1)} s, bare reading ${bare.toFixed(1)} s: ratio ${against(seconds / bare, MOST_TIMES_BARE, 2)}; ` +
        `MiB resident at most ${against(mebibytes, MOST_MEBIBYTES, 0)}`,
    );
  }
}

function against(measured: number, most: number, digits: number): string {
  return `${measured.toFixed(digits)} (target at most ${most}: ${measured <= most ? "held" : "MISSED"})`;
}

/** The rows of an export through Bolt, and nothing made of them. */
async function readBare(database: Database): Promise<void> {
  for (const { name, cypher } of [
    ...NODE_KINDS.map((kind) => ALL_NODES_OF[kind]),
    ...keysOf(RELATIONS).map((relation) => ALL_EDGES_OF[relation]),
  ])
    for await (const _row of database.stream(statement(`bare ${name}`, cypher, () => true)));
}
