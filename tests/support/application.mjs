// The compiled application over a database, as strangers meet it: public reading, no rate limit.
import "reflect-metadata";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApplication } from "../../dist/bench/open-application.js";
import { createSchema } from "../../dist/server/schema.js";
import { startServices } from "../../dist/server/services.js";

/** What `listen` needs to serve the database. */
export async function applicationOver(database) {
  const dataDir = join(tmpdir(), "careers-graph-scratch");
  const services = startServices(database, { webhookAllowPrivate: true, dataDir });
  return { ...openApplication(database, services), schema: await createSchema() };
}
