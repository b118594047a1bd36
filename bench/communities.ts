import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { AlikePair } from "../server/analysis/measures/alike.ts";
import { alikeNeighbors, type CommunityMembers, communityOfEach } from "../server/analysis/measures/communities.ts";
import { graphOf } from "../server/analysis/measures/graphology.ts";
import { demandOf, incidenceOf } from "../server/analysis/measures/incidence.ts";
import { CENTRALITY, COMMUNITIES } from "../server/analysis/measures/measured.ts";
import type { Projection } from "../server/projection/version.ts";
import { secondsOf } from "./seconds.ts";

/** A Python that has NetworkX, to compare with. */
const PYTHON = process.env.PYTHON ?? "python3";

const NETWORKX = `
import sys, time, networkx
graph = networkx.Graph()
for line in sys.stdin:
    one, other, weight = line.split()
    graph.add_edge(one, other, weight=float(weight))
start = time.perf_counter()
found = networkx.community.louvain_communities(graph, weight="weight", seed=1)
print(time.perf_counter() - start)
`;

/** Prints how long the communities take: the method alone beside NetworkX on the same graph, then whole and off the event loop. */
export async function measureCommunities(projection: Projection): Promise<void> {
  const { arrays } = await projection.current();
  const incidence = incidenceOf(arrays);
  const demand = demandOf(incidence);
  for (const members of ["ROLES", "SKILLS"] as const) {
    await compare(members, alikeNeighbors(incidence, demand, members));
    await printOffLoop(`communities of ${members.toLowerCase()}`, () => COMMUNITIES[members].of(arrays));
  }
  await printOffLoop("PageRank and betweenness", () => CENTRALITY.of(arrays));
}

async function compare(members: CommunityMembers, pairs: readonly AlikePair[]): Promise<void> {
  const graph = graphOf(pairs);
  const own = await secondsOf(async () => communityOfEach(graph));
  const theirs = await networkxSeconds(pairs);
  const compared =
    theirs === null
      ? "NetworkX was not found: name a Python that has it with PYTHON"
      : `NetworkX ${theirs.toFixed(2)} s: ratio ${(own / theirs).toFixed(2)} (target at most 1: ${own <= theirs ? "held" : "MISSED"})`;
  console.log(
    `Louvain on ${graph.order} ${members.toLowerCase()}, ${graph.size} edges: ${own.toFixed(2)} s, ${compared}`,
  );
}

async function networkxSeconds(pairs: readonly AlikePair[]): Promise<number | null> {
  const child = spawn(PYTHON, ["-c", NETWORKX], { stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "exit").catch(() => [1]);
  child.stdin.on("error", () => undefined);
  child.stdin.end(pairs.map(({ one, other, cosine }) => `${one} ${other} ${cosine}\n`).join(""));
  const said = await text(child.stdout);
  const [code] = await ended;
  return code === 0 ? Number(said) : null;
}

/** Prints how long something takes that runs elsewhere, and the longest pause of the event loop meanwhile. */
async function printOffLoop(name: string, work: () => Promise<unknown>): Promise<void> {
  let [pause, last] = [0, performance.now()];
  const timer = setInterval(() => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  }, 5);
  const took = await secondsOf(work);
  clearInterval(timer);
  console.log(`${name}: ${took.toFixed(1)} s in a thread, the event loop paused for at most ${pause.toFixed(0)} ms`);
}
