import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { transform } from "@swc/core";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, administratorToken, startAccessApi } from "../support/access-api.ts";
import { PYTHON, testInPython } from "../support/python.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

/** The programs are run as they stand in the documentation. */
const DOCUMENT = "docs/notebooks.md";
const inPython = testInPython("pandas", "networkx");

let own: ThrowawayDatabase;
let api: AccessApi;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own, { publicReading: false });
  env = { ...process.env, NODE_OPTIONS: "", CAREERS_URL: api.address, CAREERS_TOKEN: await administratorToken(own) };
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
});

async function program(language: string): Promise<string> {
  const text = await readFile(DOCUMENT, "utf8");
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(([, code]) => code).join("\n");
}

async function run(command: string, args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(command, args, { env })).stdout;
}

/** The names of the five skills that most roles require and the size of the graph, as the database counts them. */
async function counted() {
  const [sizes] = await own.run(`MATCH (n) WHERE n.id IS NOT NULL AND n:Concept RETURN count(n) AS concepts`);
  const demand = await own.run(
    `MATCH (s:Skill)<-[r:REQUIRES]-() RETURN s.name AS name, count(r) AS demand ORDER BY demand DESC LIMIT 1`,
  );
  return { concepts: Number(sizes?.concepts), most: String(demand[0]?.name) };
}

test("the program in TypeScript runs as it is written", async () => {
  const { code } = await transform(await program("ts"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  const said = await run(process.execPath, ["--input-type=module", "--eval", code]);
  const { concepts, most } = await counted();
  expect(said).toContain(most);
  expect(Number(/(\d+) \d+\s*$/.exec(said)?.[1])).toBeGreaterThan(concepts);
}, 60_000);

inPython(
  "the program in Python runs as it is written (it needs pandas and networkx)",
  async () => {
    const said = await run(PYTHON, ["-c", await program("python")]);
    const { concepts, most } = await counted();
    expect(said).toContain(most);
    expect(Number(/^(\d+) \d+$/m.exec(said)?.[1])).toBeGreaterThan(concepts);
    expect(said.trim().split("\n").at(-1)).toMatch(/^\['[\w-]+', '[\w-]+', '[\w-]+'\]$/);
  },
  60_000,
);
