// The product and the reference behind the same kind of server, in a process of their own.
import "reflect-metadata";
import { tmpdir } from "node:os";
import { bytesOf } from "../server/projection/arrays.ts";
import { FAMILIES, GROUPS, OPTIONS, ROLES, SKILLS } from "../server/projection/projection.cypher.ts";
import { startServices } from "../server/services.ts";
import { serveCompared } from "./compared-servers.ts";
import { writeKeptMoves } from "./kept-moves.ts";
import { announce, givenDatabase } from "./measured-process.ts";
import { ReferenceResolver } from "./moves-reference.ts";
import { secondsOf } from "./seconds.ts";

const MEBIBYTE = 1_048_576;
const database = givenDatabase();

/** The same rows through Bolt, page by page, and nothing made of them. */
async function readBare(): Promise<void> {
  const driverRows = async (page: { readonly cypher: string }, limit: number) => {
    for (let after = ""; ; ) {
      const slugs = await database.read(
        { name: "bare", cypher: page.cypher, read: (row) => String(row.slug) },
        { after, limit },
      );
      if (slugs.length < limit) return;
      after = slugs.at(-1) ?? "";
    }
  };
  await Promise.all([
    driverRows(ROLES.page, 250),
    (async () => {
      for (const { page } of [SKILLS, OPTIONS, FAMILIES, GROUPS]) await driverRows(page, 1_000);
    })(),
  ]);
}

await readBare();
const bare = await secondsOf(readBare);
globalThis.gc?.();
const before = process.memoryUsage();
const services = startServices(database, { webhookAllowPrivate: false, dataDir: tmpdir() });
services.log.start();
const load = await secondsOf(async () => {
  while (!(await services.projection.current().catch(() => null)));
});
globalThis.gc?.();
const after = process.memoryUsage();
const version = await services.projection.current();
const moves = await secondsOf(() => services.search.warmUp(version));
const keptMoves = await writeKeptMoves(database, version, await services.search.moves(version));

announce({
  ...(await serveCompared(database, services, ReferenceResolver)),
  bare,
  load,
  moves,
  keptMoves,
  arrays: bytesOf(version.arrays) / MEBIBYTE,
  memory: (after.heapUsed + after.external - before.heapUsed - before.external) / MEBIBYTE,
  thresholds: await services.search.calibration(version),
});
