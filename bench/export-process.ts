// An export as the command makes it, in a process of its own: `export-process.js FORMAT TARGET`.
import "reflect-metadata";
import { NODE_KINDS, RELATIONS } from "../server/changes/catalogue.ts";
import { keysOf } from "../server/concept/concept.rules.ts";
import { exportTo, NAMELESS_BASE } from "../server/exchange/export.ts";
import { FORMATS } from "../server/exchange/formats.ts";
import { ALL_EDGES_OF, ALL_NODES_OF } from "../server/exchange/graph-content.cypher.ts";
import { keepMemoryModest } from "../server/exchange/modest-memory.ts";
import { statement } from "../server/neo4j/statement.ts";
import { announce, givenDatabase } from "./measured-process.ts";
import { memoryPeak } from "./memory-peak.ts";
import { secondsOf } from "./seconds.ts";

const [name, target = ""] = process.argv.slice(2);
const format = FORMATS.find((known) => known.name === name);
if (!format) throw new Error(`There is no format ${name}.`);
keepMemoryModest();
const database = givenDatabase();

/** The rows of an export through Bolt, and nothing made of them. */
async function readBare(): Promise<void> {
  for (const { name, cypher } of [
    ...NODE_KINDS.map((kind) => ALL_NODES_OF[kind]),
    ...keysOf(RELATIONS).map((relation) => ALL_EDGES_OF[relation]),
  ])
    for await (const _row of database.stream(statement(`bare ${name}`, cypher, () => true)));
}

// The first reading warms up what the export reads with; the better one of both is what the export is compared with.
const before = await secondsOf(readBare);
let seconds = 0;
const { rss } = await memoryPeak(async () => {
  seconds = await secondsOf(() => exportTo(database, format, target, NAMELESS_BASE));
});
const after = await secondsOf(readBare);
announce({ seconds, bare: Math.min(before, after), mebibytes: rss });
