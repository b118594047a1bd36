// The compiled HTTP application as a process of its own, over the database of the test run; ends when its input does.
import "reflect-metadata";
import { createAccess } from "../../dist/server/access/access.js";
import { listen } from "../../dist/server/http/application.js";
import { MOST_COST } from "../../dist/server/http/limits.js";
import { connect } from "../../dist/server/neo4j/connect.js";
import { createSchema } from "../../dist/server/schema.js";
import { startServices } from "../../dist/server/services.js";

const graph = connect(JSON.parse(process.env.TEST_NEO4J));
const check = async () => ({ ready: true });
const services = startServices(graph, { webhookAllowPrivate: true });
const access = createAccess(graph, {
  publicReading: true,
  publicUrl: null,
  proxies: [],
  administrator: null,
  oidc: null,
});
const limits = { mostCost: MOST_COST, requestsAMinute: null };
const settings = { payRegion: "united-states", introspection: true, limits };
const application = { schema: await createSchema(), graph, services, access, check, ...settings };
const { address } = await listen(application, "127.0.0.1", 0);
console.log(address);
process.stdin.resume().on("end", () => process.exit(0));
