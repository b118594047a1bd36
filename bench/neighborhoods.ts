import { GraphQLJSON } from "graphql-scalars";
import { Arg, buildSchema, Ctx, ID, Query, Resolver } from "type-graphql";
import { createAccess } from "../server/access/access.ts";
import { guardRootFields, Needs } from "../server/access/needs.ts";
import type { Context } from "../server/context.ts";
import { listen } from "../server/http/application.ts";
import { MOST_COST } from "../server/http/limits.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { records } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { createSchema } from "../server/schema.ts";
import type { RunningServices } from "../server/services.ts";
import { Clients } from "./clients.ts";

const NODES = 200;
const CLIENTS = 8;
const ROUNDS = 6;
const ROUND_MS = 2_500;
const LEAST_RATIO = 2;

/** The same answer by one statement: two steps around a role, the heaviest edges first. */
const BY_HAND = statement(
  "bench neighborhood",
  `MATCH (a:Concept {id: $id})
   CALL (a) { MATCH (a)-[r]-(n:Concept {status: 'PUBLISHED'}) WITH n, max(r.importance) AS weight ORDER BY weight DESC RETURN collect(n) AS near }
   CALL (near) { UNWIND near AS n MATCH (n)-[r]-(m:Concept {status: 'PUBLISHED'}) WITH m, max(r.importance) AS weight
     ORDER BY weight DESC LIMIT ${NODES} RETURN collect(m) AS far }
   UNWIND [a] + near + far AS n WITH DISTINCT n LIMIT ${NODES}
   WITH collect(n) AS nodes
   RETURN [n IN nodes | n {.id, .kind, .slug, .name, degree: COUNT { (n)--(:Concept) }}] AS nodes,
     COLLECT { UNWIND nodes AS n MATCH (n)-[r]->(m:Concept) WHERE m IN nodes RETURN {from: n.id, to: m.id, relation: type(r), weight: r.importance} } AS edges`,
  (row) => ({ nodes: records(row, "nodes"), edges: records(row, "edges") }),
);

/** The reference: one statement by hand behind the same server, its answer handed on as it is. */
@Resolver()
class ByHandResolver {
  @Needs("VIEWER")
  @Query(() => GraphQLJSON)
  async neighborhood(@Arg("of", () => ID) id: string, @Ctx() { database }: Context) {
    const [found] = await database.read(BY_HAND, { id });
    return found;
  }
}

const PRODUCT = `query ($id: ID!) { neighborhood(of: [$id], depth: 2, limit: ${NODES}) {
  nodes { id kind slug name degree } edges { from to relation weight } } }`;
const REFERENCE = "query ($id: ID!) { neighborhood(of: $id) }";

/** Prints how many neighborhoods of 200 nodes are answered a second, and by the reference, measured in turns. */
export async function measureNeighborhoods(database: Database, services: RunningServices): Promise<void> {
  const settings = {
    publicReading: true,
    selfApproval: false,
    publicUrl: null,
    proxies: [],
    administrator: null,
    oidc: null,
  };
  const shared = {
    graph: database,
    services,
    payRegion: "united-states",
    introspection: true,
    embedAncestors: ["'self'"],
    access: createAccess(database, settings),
    limits: { mostCost: MOST_COST, requestsAMinute: null },
    check: async () => ({ ready: true }),
  };
  const byHand = guardRootFields(await buildSchema({ resolvers: [ByHandResolver], validate: false }));
  const servers = [
    await listen({ ...shared, schema: await createSchema() }, "127.0.0.1", 0),
    await listen({ ...shared, schema: byHand }, "127.0.0.1", 0),
  ];
  const variables = (turn: number) => ({ id: `role-${(turn * 7) % 3_000}` });
  const clients = servers.map(
    ({ address }, at) => new Clients({ address, query: at === 0 ? PRODUCT : REFERENCE, variables }, CLIENTS),
  );
  for (const one of clients) await one.ask(ROUND_MS);
  for (const one of clients) one.forget();
  for (let round = 0; round < ROUNDS; round += 1) for (const one of clients) await one.ask(ROUND_MS);
  const [product, reference] = clients.map(({ measured }) => measured);
  if (!product || !reference) throw new Error("nothing was measured");
  const ratio = product.rate / reference.rate;
  console.log(
    `neighborhood of ${NODES} nodes, ${CLIENTS} clients: ${product.rate.toFixed(0)}/s (p50 ${product.p50.toFixed(0)} ms), ` +
      `one statement by hand ${reference.rate.toFixed(0)}/s (p50 ${reference.p50.toFixed(0)} ms): ratio ${ratio.toFixed(1)} ` +
      `(target at least ${LEAST_RATIO}: ${ratio >= LEAST_RATIO ? "held" : "MISSED"})`,
  );
  for (const server of servers) await server.stop();
}
