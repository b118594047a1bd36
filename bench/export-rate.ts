import { join } from "node:path";
import { NODE_KINDS, RELATIONS } from "../server/changes/catalogue.ts";
import { keysOf } from "../server/concept/concept.rules.ts";
import { exportTo, NAMELESS_BASE } from "../server/exchange/export.ts";
import { FORMATS } from "../server/exchange/formats.ts";
import { ALL_EDGES_OF, ALL_NODES_OF } from "../server/exchange/graph-content.cypher.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { statement } from "../server/neo4j/statement.ts";
import { memoryPeak } from "./memory-peak.ts";
import { secondsOf } from "./seconds.ts";

const MOST_TIMES_BARE = 2;

/** Prints how long each export takes beside the bare reading of the same rows, and the most memory of the process. */
export async function measureExports(database: Database, folder: string): Promise<void> {
  await readBare(database);
  for (const format of FORMATS) {
    const bare = await secondsOf(() => readBare(database));
    const target = join(folder, format.name);
    let took = 0;
    const { rss } = await memoryPeak(async () => {
      took = await secondsOf(() => exportTo(database, format, target, NAMELESS_BASE));
    });
    const ratio = took / bare;
    console.log(
      `export ${format.name}: ${took.toFixed(1)} s, bare reading ${bare.toFixed(1)} s: ratio ${ratio.toFixed(2)} ` +
        `(target at most ${MOST_TIMES_BARE}: ${ratio <= MOST_TIMES_BARE ? "held" : "MISSED"}), ${rss.toFixed(0)} MiB resident at most`,
    );
  }
}

/** The rows of an export through Bolt, and nothing made of them. */
async function readBare(database: Database): Promise<void> {
  for (const { name, cypher } of [
    ...NODE_KINDS.map((kind) => ALL_NODES_OF[kind]),
    ...keysOf(RELATIONS).map((relation) => ALL_EDGES_OF[relation]),
  ])
    for await (const _row of database.stream(statement(`bare ${name}`, cypher, () => true)));
}
