import { existsSync } from "node:fs";
import { UNDECIDED } from "../server/exchange/decisions.ts";
import { openFolder } from "../server/exchange/folder.ts";
import { applyImport, importUser, readSource } from "../server/exchange/import-source.ts";
import { ONET_READER } from "../server/exchange/onet/onet.reader.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { projectFile } from "../server/project.ts";
import { bytesOf, type ProjectionArrays } from "../server/projection/arrays.ts";
import { assemble } from "../server/projection/assemble.ts";
import { loadRecords } from "../server/projection/load.ts";
import { ASPECTS } from "../server/similarity/aspects.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { relatedOccupations } from "./expert-judgement.ts";
import { ablations, productRanking } from "./ranking-ablations.ts";
import { jaccard, popularity, type Ranking, ratedCosine } from "./ranking-baselines.ts";
import { meanQuality, qualityOf, type RankingQuality } from "./ranking-quality.ts";

const GOALS = { recall20: 0.55, gain20: 0.62 };
const FOLDER = process.env.ONET_FOLDER ?? projectFile("../shared/data/onet");
const KNOWLEDGE = ASPECTS.findIndex(({ name }) => name === "knowledge");

async function importOnet(database: Database): Promise<void> {
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const reading = { version: null, without: new Set(["related"]) };
  const content = await readSource(ONET_READER, await openFolder(FOLDER), reading, watch);
  const choices = { policy: "KEEP_OURS", missing: "KEEP", decisions: UNDECIDED } as const;
  await applyImport(database, content, choices, await importUser(database), watch);
}

/** Judges by the occupations that have ratings, against those of the related ones that have some too: the others are passed over. */
function judge(ranking: Ranking, related: ReadonlyMap<number, ReadonlySet<number>>, judged: (role: number) => boolean) {
  const qualities: RankingQuality[] = [];
  for (const [role, all] of related) {
    const named = new Set([...all].filter(judged));
    if (judged(role) && named.size > 0) qualities.push(qualityOf(ranking(role).filter(judged), named));
  }
  return { ...meanQuality(qualities), occupations: qualities.length };
}

function print(name: string, { recall10, recall20, gain20 }: RankingQuality, note = ""): void {
  const figures = [recall10, recall20, gain20].map((figure) => figure.toFixed(3).padStart(11));
  console.log(`${name.padEnd(36)}${figures.join("")}  ${note}`);
}

function verdict({ recall20, gain20 }: RankingQuality): string {
  const held = recall20 >= GOALS.recall20 && gain20 >= GOALS.gain20;
  return `(goal ${GOALS.recall20} and ${GOALS.gain20}: ${held ? "held" : "MISSED"})`;
}

async function measure(arrays: ProjectionArrays, related: Map<number, Set<number>>): Promise<void> {
  const rated = (role: number) => (arrays.works.evidence[role * ASPECTS.length + KNOWLEDGE] ?? 0) > 0;
  const show = (name: string, ranking: Ranking, note = "") => print(name, judge(ranking, related, rated), note);
  console.log(`${"".padEnd(36)}${["recall@10", "recall@20", "nDCG@20"].map((name) => name.padStart(11)).join("")}`);
  const product = productRanking(arrays);
  const start = performance.now();
  const found = judge(product, related, rated);
  const each = (performance.now() - start) / found.occupations;
  print("nextMoves", found, verdict(found));
  show("  popularity", popularity(related.values(), arrays.family.length));
  show("  Jaccard over required skills", jaccard(arrays));
  show("  cosine over importance × level", ratedCosine(arrays));
  for (const [name, ranking] of ablations(arrays)) show(`  ${name}`, ranking);
  print(
    "nextMoves, all occupations",
    judge(product, related, () => true),
  );
  console.log(`${found.occupations} occupations with ratings; ${each.toFixed(1)} ms for the next moves of one.`);
}

async function run(): Promise<void> {
  const bench = await openBenchDatabase();
  try {
    console.log("Importing O*NET without its related occupations …");
    await importOnet(bench.database);
    const records = await loadRecords(bench.database, () => undefined);
    const start = performance.now();
    const { arrays, concepts } = await assemble(records);
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    console.log(`Assembled in ${seconds} s: ${(bytesOf(arrays) / 2 ** 20).toFixed(1)} MiB.`);
    await measure(arrays, await relatedOccupations(FOLDER, bench.database, concepts.roles));
  } finally {
    await bench.stop();
  }
}

if (existsSync(FOLDER)) await run();
else console.log(`Skipped: there is no O*NET at ${FOLDER}. Set ONET_FOLDER to the folder of its text files.`);
