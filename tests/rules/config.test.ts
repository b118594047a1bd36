import { expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../../server/config.ts";

function faultsOf(variables: NodeJS.ProcessEnv): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

const USUAL_ACCESS = {
  publicReading: true,
  selfApproval: false,
  publicUrl: null,
  proxies: [],
  administrator: null,
  oidc: null,
};
const USUAL_LIMITS = { mostCost: 100_000, requestsAMinute: 6_000 };

test("an empty environment runs the embedded database with the guide on the loopback interface", () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    dataDir: ".data",
    seed: "guide",
    payRegion: "united-states",
    introspection: true,
    embedAncestors: ["'self'"],
    webhookAllowPrivate: false,
    limits: USUAL_LIMITS,
    access: USUAL_ACCESS,
  });
});

test("an empty variable counts as not set", () => {
  const empty = { PORT: "", HOST: "", NEO4J_URI: "", NEO4J_PASSWORD: "", SEED: "", INTROSPECTION: "", DATA_DIR: "" };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test("every variable is read", () => {
  const read = readConfig({
    PORT: "0",
    HOST: "::1",
    DATA_DIR: "/data",
    NEO4J_URI: "neo4j+s://db.example:7687",
    NEO4J_USER: "careers",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "careers",
    SEED: "none",
    PAY_REGION: "canada",
    INTROSPECTION: "off",
    EMBED_ANCESTORS: "https://www.example.org, https://*.example.net:8443",
    WEBHOOK_ALLOW_PRIVATE: "on",
  });
  expect(read).toEqual({
    port: 0,
    host: "::1",
    dataDir: "/data",
    neo4j: { uri: "neo4j+s://db.example:7687", user: "careers", password: "secret" },
    database: "careers",
    seed: "none",
    payRegion: "canada",
    introspection: false,
    embedAncestors: ["https://www.example.org", "https://*.example.net:8443"],
    webhookAllowPrivate: true,
    limits: USUAL_LIMITS,
    access: USUAL_ACCESS,
  });
});

test("every fault is reported at once, each with its variable", () => {
  const message = faultsOf({ PORT: "70000", NEO4J_URI: "http://db", SEED: "some", INTROSPECTION: "yes" });
  for (const variable of ["PORT", "NEO4J_URI", "NEO4J_PASSWORD", "SEED", "INTROSPECTION"])
    expect(message).toMatch(new RegExp(`^ {2}${variable}: `, "m"));
  expect(message).toContain("5 fault(s)");
});

test.each(["-1", "65536", "1.5", "http", "0x", "NaN", "Infinity"])("the port %s is refused", (PORT) => {
  expect(faultsOf({ PORT })).toMatch(/^ {2}PORT: /m);
});

test.each(["db:7687", "bolt://", "bolt://db/path", "http://db:7474", "bolt://a b"])(
  "the address %s is refused",
  (NEO4J_URI) => {
    expect(faultsOf({ NEO4J_URI, NEO4J_PASSWORD: "x" })).toContain("NEO4J_URI: must look like bolt://");
  },
);

test.each(["bolt://db:7687", "bolt+s://db", "bolt+ssc://db:1", "neo4j://[::1]:7687", "neo4j+s://x.databases.neo4j.io"])(
  "the address %s is taken",
  (NEO4J_URI) => {
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD: "x" }).neo4j?.uri).toBe(NEO4J_URI);
  },
);

test.each([
  ["none", ["'none'"]],
  ["self", ["'self'"]],
  ["self https://a.example", ["'self'", "https://a.example"]],
])("the frames of %s are allowed", (EMBED_ANCESTORS, sources) => {
  expect(readConfig({ EMBED_ANCESTORS }).embedAncestors).toEqual(sources);
});

test.each([
  "*",
  "https://a.example/path",
  "none https://a.example",
  "https://a.example; script-src *",
  "javascript:",
  ",",
])("frames of %s are refused", (EMBED_ANCESTORS) => {
  expect(faultsOf({ EMBED_ANCESTORS })).toContain("EMBED_ANCESTORS: must be none, self, or origins");
});

test("an address without a password is a fault, and there is no password by default", () => {
  expect(faultsOf({ NEO4J_URI: "bolt://db:7687" })).toContain("NEO4J_PASSWORD: is needed when NEO4J_URI is set");
});

test("a fault never repeats the password", () => {
  expect(faultsOf({ NEO4J_URI: "nonsense", NEO4J_PASSWORD: "top-secret", PORT: "x" })).not.toContain("top-secret");
});
