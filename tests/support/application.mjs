// The compiled application over a database, as strangers meet it: public reading, no rate limit.
import "reflect-metadata";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccess } from "../../dist/server/access/access.js";
import { MOST_COST } from "../../dist/server/http/limits.js";
import { createSchema } from "../../dist/server/schema.js";
import { startServices } from "../../dist/server/services.js";

/** What `listen` needs to serve the database. */
export async function applicationOver(graph) {
  const openToAll = {
    publicReading: true,
    selfApproval: false,
    publicUrl: null,
    proxies: [],
    administrator: null,
    oidc: null,
  };
  return {
    graph,
    schema: await createSchema(),
    services: startServices(graph, { webhookAllowPrivate: true, dataDir: join(tmpdir(), "careers-graph-scratch") }),
    access: createAccess(graph, openToAll),
    limits: { mostCost: MOST_COST, requestsAMinute: null },
    payRegion: "united-states",
    introspection: true,
    embedAncestors: ["'self'"],
    check: async () => ({ ready: true }),
  };
}
