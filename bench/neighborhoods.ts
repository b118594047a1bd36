import type { Address } from "../server/neo4j/connect.ts";
import { Clients } from "./clients.ts";
import type { ComparedAddresses } from "./compared-servers.ts";
import { startMeasured } from "./measured-process.ts";

const NODES = 200;
const CLIENTS = 8;
const ROUNDS = 6;
const ROUND_MS = 2_500;
const LEAST_RATIO = 2;

const PRODUCT = `query ($id: ID!) { neighborhood(of: [$id], depth: 2, limit: ${NODES}) {
  nodes { id kind slug name degree } edges { from to relation weight } } }`;
const REFERENCE = `query ($id: ID!) { neighborhood(of: $id, limit: ${NODES}) }`;

/** Prints how many neighborhoods of 200 nodes are answered a second, and by the reference, measured in turns. */
export async function measureNeighborhoods(database: Address, roles: number): Promise<void> {
  const { ready, stop } = await startMeasured<ComparedAddresses>("./neighborhoods-server.js", database);
  const variables = (turn: number) => ({ id: `role-${(turn * 7) % roles}` });
  const product = new Clients({ address: ready.product, query: PRODUCT, variables }, CLIENTS);
  const reference = new Clients({ address: ready.reference, query: REFERENCE, variables }, CLIENTS);
  try {
    for (const clients of [product, reference]) {
      await clients.ask(ROUND_MS);
      clients.forget();
    }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const clients of [product, reference]) await clients.ask(ROUND_MS);
  } finally {
    stop();
  }
  const [ours, theirs] = [product.measured, reference.measured];
  const ratio = ours.rate / theirs.rate;
  console.log(
    `neighborhood of ${NODES} nodes, ${CLIENTS} clients: ${ours.rate.toFixed(0)}/s (p50 ${ours.p50.toFixed(0)} ms), ` +
      `one statement by hand ${theirs.rate.toFixed(0)}/s (p50 ${theirs.p50.toFixed(0)} ms): ratio ${ratio.toFixed(1)} ` +
      `(target at least ${LEAST_RATIO}: ${ratio >= LEAST_RATIO ? "held" : "MISSED"})`,
  );
}
