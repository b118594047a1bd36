// What analysts ask, at the size of ESCO, each beside its reference in the same run.
import "reflect-metadata";
import { ensureSystemUser } from "../server/access/system-user.ts";
import { commit } from "../server/changes/commit.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { startServices } from "../server/services.ts";
import { emptied, openBenchDatabase } from "./bench-database.ts";
import { measureCommunities } from "./communities.ts";
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

const bench = await openBenchDatabase();
const { database } = bench;
const folder = await scratchFolder();
const services = startServices(database, { webhookAllowPrivate: false, dataDir: folder.path });
try {
  await load(database);
  console.log(`${ROLES} roles, ${SKILLS} skills, ${REQUIREMENTS} requirements`);
  await measureNeighborhoods(bench.address, ROLES);
  await measureCommunities(services.projection);
  await measureExports(database, folder.path);
} finally {
  await services.stop();
  await emptied(database);
  await bench.stop();
  await folder.remove();
}
