import { buildSchema, type ClassType } from "type-graphql";
import { guardRootFields } from "../server/access/needs.ts";
import { listen } from "../server/http/application.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { createSchema } from "../server/schema.ts";
import type { Services } from "../server/services.ts";
import { openApplication } from "./open-application.ts";

/** Where the product and its reference listen. */
export interface ComparedAddresses {
  readonly product: string;
  readonly reference: string;
}

/** Serves the product and, by the same kind of server over the same database, a reference. */
export async function serveCompared(
  database: Database,
  services: Services,
  resolver: ClassType,
): Promise<ComparedAddresses> {
  const shared = openApplication(database, services);
  const schema = guardRootFields(await buildSchema({ resolvers: [resolver], validate: false }));
  const product = await listen({ ...shared, schema: await createSchema() }, "127.0.0.1", 0);
  const reference = await listen({ ...shared, schema }, "127.0.0.1", 0);
  return { product: product.address, reference: reference.address };
}
