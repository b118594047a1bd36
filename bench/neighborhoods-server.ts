// Neighborhoods by the product and by one statement behind the same kind of server, in a process of their own.
import "reflect-metadata";
import { tmpdir } from "node:os";
import { GraphQLJSON } from "graphql-scalars";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../server/access/needs.ts";
import type { Context } from "../server/context.ts";
import { records } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { startServices } from "../server/services.ts";
import { serveCompared } from "./compared-servers.ts";
import { announce, givenDatabase } from "./measured-process.ts";

/** The same answer by one statement: two steps around a role, the heaviest edges first. */
const BY_HAND = statement(
  "bench neighborhood",
  `MATCH (a:Concept {id: $id})
   CALL (a) { MATCH (a)-[r]-(n:Concept {status: 'PUBLISHED'}) WITH n, max(r.importance) AS weight ORDER BY weight DESC RETURN collect(n) AS near }
   CALL (near) { UNWIND near AS n MATCH (n)-[r]-(m:Concept {status: 'PUBLISHED'}) WITH m, max(r.importance) AS weight
     ORDER BY weight DESC LIMIT $limit RETURN collect(m) AS far }
   UNWIND [a] + near + far AS n WITH DISTINCT n LIMIT $limit
   WITH collect(n) AS nodes
   RETURN [n IN nodes | n {.id, .kind, .slug, .name, degree: COUNT { (n)--(:Concept) }}] AS nodes,
     COLLECT { UNWIND nodes AS n MATCH (n)-[r]->(m:Concept) WHERE m IN nodes RETURN {from: n.id, to: m.id, relation: type(r), weight: r.importance} } AS edges`,
  (row) => ({ nodes: records(row, "nodes"), edges: records(row, "edges") }),
);

/** The reference: one statement by hand, its answer handed on as it is. */
@Resolver()
class ByHandResolver {
  @Needs("VIEWER")
  @Query(() => GraphQLJSON)
  async neighborhood(
    @Arg("of", () => ID) id: string,
    @Arg("limit", () => Int) limit: number,
    @Ctx() { database }: Context,
  ) {
    const [found] = await database.read(BY_HAND, { id, limit });
    return found;
  }
}

const database = givenDatabase();
const services = startServices(database, { webhookAllowPrivate: false, dataDir: tmpdir() });
announce(await serveCompared(database, services, ByHandResolver));
