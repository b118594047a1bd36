import { createAccess } from "../server/access/access.ts";
import type { Application } from "../server/http/application.ts";
import { MOST_COST } from "../server/http/limits.ts";
import type { Database } from "../server/neo4j/connect.ts";
import type { Services } from "../server/services.ts";

/** The product over a database as strangers meet it: public reading, no rate limit. Only the schema is missing. */
export function openApplication(database: Database, services: Services): Omit<Application, "schema"> {
  const openToAll = {
    publicReading: true,
    selfApproval: false,
    publicUrl: null,
    proxies: [],
    administrator: null,
    oidc: null,
  };
  return {
    graph: database,
    services,
    access: createAccess(database, openToAll),
    limits: { mostCost: MOST_COST, requestsAMinute: null },
    payRegion: "united-states",
    introspection: true,
    embedAncestors: ["'self'"],
    check: async () => ({ ready: true }),
  };
}
