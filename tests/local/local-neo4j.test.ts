import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import driver from "neo4j-driver";
import { type LocalNeo4j, startLocalNeo4j } from "../../server/local/start.ts";
import { runChild, runs, until } from "./child-process.ts";

// These tests tell one story on one data folder, in order: a database of its own for each would take minutes.
const START_MS = 120_000;
let dataDir: string;
let neo4j: LocalNeo4j;
const lines: string[] = [];
const progress = (line: string) => void lines.push(line);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "careers-neo4j-"));
  neo4j = await startLocalNeo4j({ dataDir, progress });
}, START_MS);
afterAll(async () => {
  await neo4j.stop();
  await rm(dataDir, { recursive: true });
}, START_MS);

async function query(cypher: string, password = neo4j.password): Promise<unknown[]> {
  const connection = driver.driver(neo4j.uri, driver.auth.basic(neo4j.user, password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await connection.executeQuery(cypher)).records.map((record) => record.get(0));
  } finally {
    await connection.close();
  }
}

async function processOf(what: "java" | "supervisor"): Promise<number> {
  const { pid } = JSON.parse(await readFile(join(dataDir, "neo4j", "process.json"), "utf8"));
  if (what === "java") return pid;
  return Number(/PPid:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]);
}

test("it listens on the loopback interface and wants the password of its 0600 file", async () => {
  const file = join(dataDir, "neo4j", "password");
  expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, "utf8")).toBe(neo4j.password);
  expect(neo4j.password).toMatch(/^[\w-]{32}$/);
  await expect(query("RETURN 1", "another password")).rejects.toThrow("unauthorized");
  expect(await query("CREATE (n:Kept {name: 'first'}) RETURN n.name")).toEqual(["first"]);
});

test("a query can read neither the machine's files nor its network", async () => {
  await expect(query("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row")).rejects.toThrow(
    "allow_csv_import_from_file_urls",
  );
  await expect(query("LOAD CSV FROM 'http://127.0.0.1/' AS row RETURN row")).rejects.toThrow("blocked");
});

test("a second start on the folder fails at once and names the first", async () => {
  neo4j.describe("http://127.0.0.1:4000");
  const began = Date.now();
  await expect(startLocalNeo4j({ dataDir, progress })).rejects.toThrow(
    `in use by process ${process.pid} at http://127.0.0.1:4000, since`,
  );
  expect(Date.now() - began).toBeLessThan(2_000);
});

test(
  "a database that was killed is restarted on the same port with its data",
  async () => {
    process.kill(await processOf("java"), "SIGKILL");
    await until(async () => lines.includes("Neo4j answers again"), 60);
    expect(lines).toContain("Neo4j ended by itself (SIGKILL); restarting it in 200 ms");
    expect(await query("MATCH (n:Kept) RETURN n.name")).toEqual(["first"]);
  },
  START_MS,
);

test(
  "stop leaves no process, and the folder free",
  async () => {
    const [java, supervisor] = [await processOf("java"), await processOf("supervisor")];
    await neo4j.stop();
    expect([await runs(java), await runs(supervisor)]).toEqual([false, false]);
    expect(await neo4j.exited).toEqual({ code: expect.any(Number), signal: null });
  },
  START_MS,
);

test(
  "a server that was killed leaves no Java",
  async () => {
    const server = await runChild("hold-neo4j.ts", dataDir);
    const [java, supervisor] = [await processOf("java"), await processOf("supervisor")];
    await server.killHard();
    await until(async () => !(await runs(java)) && !(await runs(supervisor)), 30);
  },
  START_MS,
);

test(
  "a Java whose supervisor was killed as well is stopped by the next start",
  async () => {
    const server = await runChild("hold-neo4j.ts", dataDir);
    const java = await processOf("java");
    process.kill(await processOf("supervisor"), "SIGKILL");
    process.kill(server.pid, "SIGKILL");
    lines.length = 0;
    neo4j = await startLocalNeo4j({ dataDir, progress });
    expect(lines).toContain(`Stopping Neo4j process ${java}, which a killed server left running`);
    expect(await runs(java)).toBe(false);
    expect(await query("MATCH (n:Kept) RETURN n.name")).toEqual(["first"]);
  },
  START_MS,
);

test(
  "a start that is given up leaves nothing running",
  async () => {
    await neo4j.stop();
    const given = new AbortController();
    const giveUp = (line: string) => line.startsWith("Neo4j starts") && given.abort(new Error("given up"));
    await expect(startLocalNeo4j({ dataDir, progress: giveUp, signal: given.signal })).rejects.toThrow("given up");
    await expect(readFile(join(dataDir, "neo4j", "process.json"))).rejects.toThrow("ENOENT");
  },
  START_MS,
);
