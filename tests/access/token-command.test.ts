import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runTokenCommand } from "../../server/access/token-command.ts";
import { UsageError } from "../../server/command-line.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../server/local/start.ts";
import { connect, type Database } from "../../server/neo4j/connect.ts";
import { type AccessApi, addPerson, Browser, startAccessApi } from "../support/access-api.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";

let dataDir: string;
let fromStopped: string;
let neo4j: LocalNeo4j;
let database: Database;
let api: AccessApi;
const lines: string[] = [];
const say = (line: string) => void lines.push(line);
const run = (...args: string[]) => runTokenCommand(args, { DATA_DIR: dataDir }, say);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "careers-graph-token-"));
  fromStopped = await run("--scope", "write", "--name", "before the first start");
  neo4j = await startLocalNeo4j({ dataDir, progress: () => undefined });
  database = connect(neo4j);
  api = await startAccessApi({ database });
  await addPerson({ database }, "ada@example.org", "EDITOR");
}, 2 * DATABASE_START_MS);
afterAll(async () => {
  await api.stop();
  await database.close();
  await neo4j.stop();
  await rm(dataDir, { recursive: true });
}, DATABASE_START_MS);

const WHO = "{ viewer { name } viewerPermission }";
const as = (token: string) => new Browser(api.address, { authorization: `Bearer ${token}` });

test("a token can be made before the product ever ran", async () => {
  expect(await as(fromStopped).get(WHO)).toEqual({ viewer: { name: "Automation" }, viewerPermission: "EDITOR" });
});

test("a token can be made while the product runs on the data folder", async () => {
  const token = await run("--scope", "admin", "--name", "deploy");
  expect((await as(token).get(WHO)).viewerPermission).toBe("ADMIN");
  expect(lines.join("\n")).not.toContain(token);
  expect(lines.findLast((line) => line.includes("TOKEN_CREATED"))).toContain('"name":"deploy"');
});

test("a token can be made for a person, and never exceeds that person's permission", async () => {
  const token = await run("--scope", "read", "--name", "ada's", "--user", "Ada@example.org", "--days", "7");
  expect(await as(token).get(WHO)).toEqual({ viewer: { name: "ada" }, viewerPermission: "VIEWER" });
  await expect(run("--scope", "admin", "--name", "x", "--user", "ada@example.org")).rejects.toThrow("which is less");
  await expect(run("--scope", "read", "--name", "x", "--user", "eve@example.org")).rejects.toThrow("nobody");
});

test.each([
  [[]],
  [["--scope", "emperor", "--name", "x"]],
  [["--scope", "read"]],
  [["--scope", "read", "--name", "x", "--days", "never"]],
  [["--scope", "read", "--name", "x", "--force"]],
])("the arguments %j are answered with how to use the command", async (args) => {
  await expect(run(...args)).rejects.toThrow(UsageError);
});

test("the user of the command line's tokens is no person who could sign in or be the last administrator", async () => {
  expect(
    await new Browser(api.address).refused('mutation { signIn(email: "system-automation", password: "") { id } }'),
  ).toBe("UNAUTHENTICATED");
  const ada = await run("--scope", "admin", "--name", "lists");
  const { users } = await as(ada).get("{ users { nodes { name } } }");
  expect(users.nodes).toEqual([{ name: "ada" }]);
});
