import { type Access, type AccessSettings, createAccess } from "../../server/access/access.ts";
import { readConfig } from "../../server/config.ts";
import { MOST_COST } from "../../server/http/limits.ts";
import type { Database } from "../../server/neo4j/connect.ts";

/** What the configuration says about access when it says nothing. */
export const USUAL_ACCESS: AccessSettings = readConfig({}).access;

/** The usual limits, without one on how often tests may ask. */
export const TEST_LIMITS = { mostCost: MOST_COST, requestsAMinute: null };

/** Access for tests that only read, as strangers. */
export function readingAccess(database: Database): Access {
  return createAccess(database, USUAL_ACCESS, () => undefined);
}
