import { createAccess } from "../server/access/access.ts";
import { readConfig } from "../server/config.ts";
import type { Application } from "../server/http/application.ts";
import type { Database } from "../server/neo4j/connect.ts";
import type { Services } from "../server/services.ts";

/** The product over a database as strangers meet it where nothing is configured, but with no rate limit. Only the schema is missing. */
export function openApplication(database: Database, services: Services): Omit<Application, "schema"> {
  const { access, limits, payRegion, introspection, embedAncestors } = readConfig({});
  return {
    graph: database,
    services,
    access: createAccess(database, access),
    limits: { ...limits, requestsAMinute: null },
    payRegion,
    introspection,
    embedAncestors,
    check: async () => ({ ready: true }),
  };
}
