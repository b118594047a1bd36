import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { loadSeed } from "../seed/load.ts";
import { text } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { type BenchDatabase, openBenchDatabase } from "./bench-database.ts";
import { ESCO_SIZE, loadCareers } from "./career-data.ts";
import { type Asked, type Measured, measure } from "./clients.ts";

/** What the server says when it is ready. */
interface Ready {
  readonly product: string;
  readonly reference: string;
  readonly bare: number;
  readonly load: number;
  readonly moves: number;
  readonly arrays: number;
  readonly memory: number;
}

const SIZES = {
  seed: ({ database }: BenchDatabase) => loadSeed(database),
  esco: ({ database }: BenchDatabase) => loadCareers(database, ESCO_SIZE),
  tenfold: ({ database }: BenchDatabase) =>
    loadCareers(database, {
      roles: ESCO_SIZE.roles * 10,
      skills: ESCO_SIZE.skills * 10,
      requirements: ESCO_SIZE.requirements * 10,
    }),
};
const MEASURED_MS = 6_000;
const WARM_UP_MS = 2_000;

const SLUGS = statement("bench slugs", "MATCH (r:Role) RETURN r.slug AS slug ORDER BY slug", (row) =>
  text(row, "slug"),
);

const MATCH = "{ skill { slug name } importance required held }";
const QUERIES = {
  skillGap: `query ($from: String!, $to: String!) { skillGap(profile: {position: {role: $from}}, target: {role: $to}) {
    coverage months met ${MATCH} short ${MATCH} missing ${MATCH} } }`,
  nextMoves: `query ($from: String!) { nextMoves(profile: {position: {role: $from}}) { to { role { slug name } } kind feasibility similarity months } }`,
  transitionPaths: `query ($from: String!, $to: String!) { transitionPaths(profile: {position: {role: $from}}, target: {role: $to}, first: 3) {
    feasibility months moves { to { role { slug name } } feasibility months } } }`,
  role: "query ($from: String!) { role(slug: $from) { slug name summary } }",
};
const REFERENCES = {
  skillGap: "query ($from: String!, $to: String!) { gap(from: $from, to: $to) { slug name importance required held } }",
  nextMoves: "query ($from: String!) { alike(from: $from) { slug similarity } }",
  transitionPaths: "query ($from: String!, $to: String!) { paths(from: $from, to: $to) { months slugs } }",
};

async function serve({
  uri,
  user,
  password,
}: {
  uri: string;
  user: string;
  password: string;
}): Promise<{ child: ChildProcess; ready: Ready }> {
  const file = new URL("./moves-server.js", import.meta.url).pathname;
  const env = { ...process.env, BENCH_URI: uri, BENCH_USER: user, BENCH_PASSWORD: password };
  const child = spawn(process.execPath, ["--expose-gc", file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the measured server did not start")));
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), ended]);
  ended.catch(() => undefined);
  return { child, ready: JSON.parse(line) };
}

function line(name: string, clients: number, ours: Measured, theirs: Measured | null): string {
  const figures = ({ p50, p99, rate }: Measured) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms, ${rate.toFixed(0)}/s`;
  const beside = theirs ? `   Cypher ${figures(theirs)}   × ${(ours.rate / theirs.rate).toFixed(1)}` : "";
  return `  ${name.padEnd(16)} ${String(clients).padStart(2)} clients   ${figures(ours)}${beside}`;
}

/** Asks the product and the reference in turns, so that both meet the same machine. */
async function compare(
  name: keyof typeof REFERENCES,
  clients: number,
  ready: Ready,
  variables: Asked["variables"],
): Promise<string> {
  const ours: Asked = { address: ready.product, query: QUERIES[name], variables };
  const theirs: Asked = { address: ready.reference, query: REFERENCES[name], variables };
  await measure(ours, clients, WARM_UP_MS);
  await measure(theirs, clients, WARM_UP_MS);
  return line(name, clients, await measure(ours, clients, MEASURED_MS), await measure(theirs, clients, MEASURED_MS));
}

async function besidePaths(ready: Ready, variables: Asked["variables"]): Promise<string> {
  const role: Asked = { address: ready.product, query: QUERIES.role, variables };
  const paths: Asked = { address: ready.product, query: QUERIES.transitionPaths, variables };
  await measure(role, 1, WARM_UP_MS);
  const alone = await measure(role, 1, MEASURED_MS);
  const [beside] = await Promise.all([measure(role, 1, MEASURED_MS), measure(paths, 16, MEASURED_MS)]);
  return `  a role by slug: p99 ${alone.p99.toFixed(1)} ms alone, ${beside.p99.toFixed(1)} ms while 16 clients ask for routes`;
}

async function run(size: keyof typeof SIZES): Promise<void> {
  const bench = await openBenchDatabase();
  try {
    await SIZES[size](bench);
    const slugs = await bench.database.read(SLUGS);
    const { child, ready } = await serve(bench.address);
    try {
      console.log(`${size}: ${slugs.length} roles`);
      console.log(
        `  load ${ready.load.toFixed(2)} s (bare reading ${ready.bare.toFixed(2)} s, × ${(ready.load / ready.bare).toFixed(1)}), all moves ${ready.moves.toFixed(2)} s`,
      );
      console.log(`  memory ${ready.memory.toFixed(0)} MiB, of which arrays ${ready.arrays.toFixed(0)} MiB`);
      const slug = (turn: number, step: number) => slugs[(turn * step + 17) % slugs.length];
      const variables = (turn: number) => ({ from: slug(turn, 37), to: slug(turn, 53) });
      for (const clients of [1, 16])
        for (const name of ["skillGap", "nextMoves", "transitionPaths"] as const)
          console.log(await compare(name, clients, ready, variables));
      console.log(await besidePaths(ready, variables));
    } finally {
      child.kill();
    }
  } finally {
    await bench.stop();
  }
}

const wanted = process.argv.slice(2);
for (const size of ["seed", "esco", "tenfold"] as const)
  if (wanted.length === 0 || wanted.includes(size)) await run(size);
process.exit(0);
