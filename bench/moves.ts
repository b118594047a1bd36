// Moves and routes over GraphQL, each question beside the best Cypher behind the same server: `npm run bench:moves [-- --size seed|esco|tenfold]`.
import { parseArgs } from "node:util";
import { text } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { type BenchDatabase, emptied, openBenchDatabase } from "./bench-database.ts";
import { type Asked, Clients, type Measured } from "./clients.ts";
import type { ComparedAddresses } from "./compared-servers.ts";
import { startMeasured } from "./measured-process.ts";
import { COMPARISONS, type Compares, QUESTIONS } from "./moves-questions.ts";
import { SIZES, type Size } from "./moves-sizes.ts";
import { type Compared, growthLines, type Results, targetLines } from "./moves-targets.ts";

/** What the server says when it is ready; times in seconds, memory in MiB. */
interface Ready extends ComparedAddresses {
  readonly bare: number;
  readonly load: number;
  readonly moves: number;
  readonly arrays: number;
  readonly memory: number;
  readonly keptMoves: number;
}

/** Product and reference are asked in turns, so that both meet the same machine. */
const TURNS = 3;
const TURN_MS = 1_000;
const WARM_UP_MS = 1_000;

const SLUGS = statement("bench slugs", "MATCH (r:Role) RETURN r.slug AS slug ORDER BY slug", (row) =>
  text(row, "slug"),
);

type Variables = Asked["variables"];

async function compare(name: Compares, count: number, ready: Ready, variables: Variables): Promise<Compared> {
  const { question, reference, mostClients } = COMPARISONS[name];
  const theirCount = Math.min(count, mostClients);
  const ours = new Clients({ address: ready.product, query: QUESTIONS[question], variables }, count);
  const theirs = new Clients({ address: ready.reference, query: reference, variables }, theirCount);
  for (const clients of [ours, theirs]) {
    await clients.ask(WARM_UP_MS);
    clients.forget();
  }
  for (let turn = 0; turn < TURNS; turn += 1) for (const clients of [ours, theirs]) await clients.ask(TURN_MS);
  const compared = { ours: ours.measured, theirs: theirs.measured };
  const cypher = theirCount < count ? `Cypher (${theirCount} clients)` : "Cypher";
  const ratio = (compared.ours.rate / compared.theirs.rate).toFixed(1);
  console.log(
    `  ${name.padEnd(17)} ${String(count).padStart(2)} clients   ${figures(compared.ours)}   ${cypher} ${figures(compared.theirs)}   × ${ratio}`,
  );
  return compared;
}

function figures({ p50, p99, rate, timedOut }: Measured): string {
  const late = timedOut > 0 ? ` (${timedOut} too late)` : "";
  return `${p50.toFixed(1)} / ${p99.toFixed(1)} ms, ${rate.toFixed(0)}/s${late}`;
}

async function compareAll(count: number, ready: Ready, variables: Variables): Promise<Record<Compares, Compared>> {
  const compared = (name: Compares) => compare(name, count, ready, variables);
  return {
    skillGap: await compared("skillGap"),
    nextMoves: await compared("nextMoves"),
    transitionPaths: await compared("transitionPaths"),
    besideQuickCypher: await compared("besideQuickCypher"),
    besideCuratedOnly: await compared("besideCuratedOnly"),
  };
}

/** Asks for a role by its slug alone and beside 16 clients that ask for routes, in turns. */
async function besideRoutes({ product: address }: Ready, variables: Variables) {
  const alone = new Clients({ address, query: QUESTIONS.role, variables }, 1);
  const beside = new Clients({ address, query: QUESTIONS.role, variables }, 1);
  const routes = new Clients({ address, query: QUESTIONS.transitionPaths, variables }, 16);
  await alone.ask(WARM_UP_MS);
  alone.forget();
  for (let turn = 0; turn < TURNS; turn += 1) {
    await alone.ask(TURN_MS);
    await Promise.all([beside.ask(TURN_MS), routes.ask(TURN_MS)]);
  }
  console.log(
    `  a role by slug     1 client    ${figures(alone.measured)}   beside routes ${figures(beside.measured)}`,
  );
  return { alone: alone.measured, beside: beside.measured };
}

async function measureSize({ database, address }: BenchDatabase, size: Size): Promise<Results> {
  const content = await SIZES[size](database);
  const slugs = await database.read(SLUGS);
  const { ready, stop } = await startMeasured<Ready>("./moves-server.js", address, { node: ["--expose-gc"] });
  try {
    console.log(`${size}: ${slugs.length} roles, ${content}`);
    console.log(
      `  load ${ready.load.toFixed(2)} s (bare reading ${ready.bare.toFixed(2)} s), all moves ${ready.moves.toFixed(2)} s`,
    );
    console.log(
      `  memory ${ready.memory.toFixed(0)} MiB, of which arrays ${ready.arrays.toFixed(0)} MiB; ${ready.keptMoves} moves kept`,
    );
    const slug = (turn: number, step: number) => slugs[(turn * step + 17) % slugs.length];
    const variables = (turn: number) => ({ from: slug(turn, 37), to: slug(turn, 53) });
    const questions = new Map<number, Record<Compares, Compared>>();
    for (const count of [1, 16]) questions.set(count, await compareAll(count, ready, variables));
    return { ...ready, questions, ...(await besideRoutes(ready, variables)) };
  } finally {
    stop();
  }
}

async function run(sizes: readonly Size[]): Promise<void> {
  const bench = await openBenchDatabase();
  const results = new Map<Size, Results>();
  try {
    for (const size of sizes) {
      const measured = await measureSize(bench, size);
      results.set(size, measured);
      if (size === "esco") for (const line of targetLines(measured)) console.log(line);
      await emptied(bench.database);
    }
    for (const line of growthLines(results)) console.log(line);
  } finally {
    await bench.stop();
  }
}

const ALL: readonly Size[] = ["seed", "esco", "tenfold"];
const { size: wanted } = parseArgs({ options: { size: { type: "string" } } }).values;
const sizes = ALL.filter((size) => wanted === undefined || size === wanted);
if (sizes.length === 0) throw new Error(`There is no size ${wanted}: name one of ${ALL.join(", ")}.`);
await run(sizes);
process.exit(0);
