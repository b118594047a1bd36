import { ensureSystemUser } from "../server/access/system-user.ts";
import { CENTRALITY, COMMUNITIES } from "../server/analysis/measures/measured.ts";
import { LiveNetwork } from "../server/analysis/network/live-network.ts";
import { neighborhoodAnswer } from "../server/analysis/network-answer.ts";
import { commit } from "../server/changes/commit.ts";
import { RevisionLog } from "../server/feed/revision-log.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { records } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { LiveProjection } from "../server/projection/live-projection.ts";
import { emptied, openBenchDatabase } from "./bench-database.ts";
import { AUTHOR, requirementStates, roleStates, skillStates } from "./graph-states.ts";

const ROLES = 3_000;
const SKILLS = 14_000;
const REQUIREMENTS = 124_000;
const NODES = 200;
const ROUNDS = 40;

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

async function load(database: Database): Promise<void> {
  await emptied(database);
  await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
  await commit(database, AUTHOR, async () => [
    ...roleStates(ROLES),
    ...skillStates(SKILLS),
    ...requirementStates(REQUIREMENTS, ROLES, SKILLS),
  ]);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The longest pause of the event loop while something runs elsewhere. */
async function longestPause(work: () => Promise<unknown>): Promise<{ took: number; pause: number }> {
  let [pause, last] = [0, performance.now()];
  const timer = setInterval(() => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  }, 5);
  const took = await milliseconds(work);
  clearInterval(timer);
  return { took, pause };
}

const bench = await openBenchDatabase();
const { database } = bench;
const log = new RevisionLog(database);
const network = new LiveNetwork(database, log);
const projection = new LiveProjection(database, log, { longestWait: 120_000 });
try {
  await load(database);
  log.start();
  console.log(`${ROLES} roles, ${SKILLS} skills, ${REQUIREMENTS} requirements`);
  console.log(`network read into memory: ${(await milliseconds(() => network.current())).toFixed(0)} ms`);
  const asked = { depth: 2, limit: NODES, relations: null, kinds: null, joinedTo: [], skipUnknown: false };
  const times = { memory: 0, byHand: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `role-${round * 7}`;
    times.byHand += await milliseconds(() => database.read(BY_HAND, { id }));
    times.memory += await milliseconds(() => neighborhoodAnswer(network, { of: [id], ...asked }));
  }
  const ratio = times.byHand / times.memory;
  console.log(
    `neighborhood of ${NODES} nodes: ${(times.memory / ROUNDS).toFixed(1)} ms, one statement by hand ` +
      `${(times.byHand / ROUNDS).toFixed(1)} ms, ratio ${ratio.toFixed(1)} (target at least 2: ${ratio >= 2 ? "held" : "MISSED"})`,
  );
  const { arrays } = await projection.current();
  for (const [name, work] of [
    ["communities of roles", () => COMMUNITIES.ROLES.of(arrays)],
    ["communities of skills", () => COMMUNITIES.SKILLS.of(arrays)],
    ["PageRank and betweenness", () => CENTRALITY.of(arrays)],
  ] as const) {
    const { took, pause } = await longestPause(work);
    console.log(
      `${name}: ${(took / 1_000).toFixed(1)} s in a thread, the event loop paused for at most ${pause.toFixed(0)} ms`,
    );
  }
} finally {
  network.stop();
  await projection.stop();
  await log.close();
  await emptied(database);
  await bench.stop();
}
