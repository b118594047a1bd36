// What analysts ask, at the size of ESCO, each beside its reference in the same run: `npm run bench:analysis`. With `-- --tenfold`: what
// exports take at ten times that size.
import "reflect-metadata";
import { parseArgs } from "node:util";
import { ensureSystemUser } from "../server/access/system-user.ts";
import { commit } from "../server/changes/commit.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { startServices } from "../server/services.ts";
import { type BenchDatabase, emptied, openBenchDatabase } from "./bench-database.ts";
import { measureCommunities } from "./communities.ts";
import { loadTenfold } from "./export-content.ts";
import { measureExports } from "./export-rate.ts";
import { AUTHOR, requirementStates, roleStates, skillStates } from "./graph-states.ts";
import { measureNeighborhoods } from "./neighborhoods.ts";
import { scratchFolder } from "./scratch.ts";

const ROLES = 3_000;
const SKILLS = 14_000;
const REQUIREMENTS = 124_000;

async function load(database: Database): Promise<void> {
  await emptied(database);
  await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
  await commit(database, AUTHOR, async () => [
    ...roleStates(ROLES),
    ...skillStates(SKILLS),
    ...requirementStates(REQUIREMENTS, ROLES, SKILLS),
  ]);
}

/** Everything, in a process that has the services that a server has. */
async function measureAll({ database, address }: BenchDatabase, folder: string): Promise<void> {
  await load(database);
  console.log(`${ROLES} roles, ${SKILLS} skills, ${REQUIREMENTS} requirements`);
  await measureNeighborhoods(address, ROLES);
  const services = startServices(database, { webhookAllowPrivate: false, dataDir: folder });
  try {
    await measureCommunities(services.projection);
  } finally {
    await services.stop();
  }
  await measureExports(address, folder);
}

async function measureTenfold({ database, address }: BenchDatabase, folder: string): Promise<void> {
  console.log(`${await loadTenfold(database)}, ten times as large as ESCO`);
  await measureExports(address, folder);
}

const { tenfold } = parseArgs({ options: { tenfold: { type: "boolean" } } }).values;
const bench = await openBenchDatabase();
const folder = await scratchFolder();
try {
  await (tenfold ? measureTenfold : measureAll)(bench, folder.path);
} finally {
  await emptied(bench.database);
  await bench.stop();
  await folder.remove();
}
