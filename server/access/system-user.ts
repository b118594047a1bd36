import { ENSURE_USER } from "../changes/revision.cypher.ts";
import type { Database } from "../neo4j/connect.ts";
import type { SystemUser } from "./user.rules.ts";

/** Makes sure that a part of the product can be named as the author of what it writes. */
export async function ensureSystemUser(database: Database, user: SystemUser): Promise<void> {
  await database.write((transaction) =>
    transaction.write(ENSURE_USER, { ...user, permission: "ADMIN", at: new Date() }),
  );
}
