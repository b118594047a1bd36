// The product and the reference behind the same kind of server, in a process of their own. Prints one line of JSON when ready.
import "reflect-metadata";
import { tmpdir } from "node:os";
import { buildSchema } from "type-graphql";
import { createAccess } from "../server/access/access.ts";
import { guardRootFields } from "../server/access/needs.ts";
import { listen } from "../server/http/application.ts";
import { MOST_COST } from "../server/http/limits.ts";
import { connect } from "../server/neo4j/connect.ts";
import { bytesOf } from "../server/projection/arrays.ts";
import { FAMILIES, GROUPS, OPTIONS, ROLES, SKILLS } from "../server/projection/projection.cypher.ts";
import { createSchema } from "../server/schema.ts";
import { startServices } from "../server/services.ts";
import { ReferenceResolver } from "./moves-reference.ts";
import { secondsOf } from "./seconds.ts";

const MEBIBYTE = 1_048_576;
const { BENCH_URI = "", BENCH_USER = "", BENCH_PASSWORD = "" } = process.env;
const database = connect({ uri: BENCH_URI, user: BENCH_USER, password: BENCH_PASSWORD });

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

const openToAll = {
  publicReading: true,
  selfApproval: false,
  publicUrl: null,
  proxies: [],
  administrator: null,
  oidc: null,
};
const limits = { mostCost: MOST_COST, requestsAMinute: null };
const check = async () => ({ ready: true });
const shared = {
  graph: database,
  services,
  payRegion: "united-states",
  introspection: true,
  embedAncestors: ["'self'"],
  access: createAccess(database, openToAll),
  limits,
  check,
};
const product = await listen({ ...shared, schema: await createSchema() }, "127.0.0.1", 0);
const referenceSchema = guardRootFields(await buildSchema({ resolvers: [ReferenceResolver], validate: false }));
const reference = await listen({ ...shared, schema: referenceSchema }, "127.0.0.1", 0);
console.log(
  JSON.stringify({
    product: product.address,
    reference: reference.address,
    bare,
    load,
    moves,
    arrays: bytesOf(version.arrays) / MEBIBYTE,
    memory: (after.heapUsed + after.external - before.heapUsed - before.external) / MEBIBYTE,
    thresholds: await services.search.calibration(version),
  }),
);
