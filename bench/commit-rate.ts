import { commit } from "../server/changes/commit.ts";
import { updatedConcept } from "../server/changes/concept-plan.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { AUTHOR, roleStates } from "./graph-states.ts";

/** The least a write can be: one property of one node in a transaction of its own. */
const BARE_WRITE = "MATCH (n:Concept {id: $id}) SET n.summary = $summary RETURN count(*) AS done";

/** How many writes a second one number of clients got through. */
export interface CommitRate {
  readonly clients: number;
  readonly commits: number;
  readonly bare: number;
}

type Write = (id: string, summary: string) => Promise<unknown>;

const ROLES = 200;
const ROUNDS = 25;
const ROUND_MS = 400;
/** Until Java has compiled what either way of writing runs. */
const WARM_UP_ROUNDS = 12;

/**
 * Measures edits of one field through the change mechanism beside the driver's own writes of the same field, in turns so that both meet the
 * same machine. Each client waits for its answer before it writes again.
 */
export async function measureCommits(
  { database, driver }: BenchDatabase,
  clientCounts: readonly number[],
): Promise<CommitRate[]> {
  const roles = roleStates(ROLES);
  await commit(database, AUTHOR, async () => roles);
  const ids = roles.map((role) => role.id);
  // With bookmarks, as the product's own sessions: whoever writes has to read that afterwards.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const bare: Write = async (id, summary) => {
    const session = driver.session({ defaultAccessMode: "WRITE", bookmarkManager });
    await session.executeWrite((transaction) => transaction.run(BARE_WRITE, { id, summary }));
    await session.close();
  };
  const committed: Write = (id, summary) =>
    commit(database, AUTHOR, (graph) => updatedConcept(graph, "ROLE", id, { summary }));
  const rates: CommitRate[] = [];
  for (const clients of clientCounts) {
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
      await rate(ids, clients, bare);
      await rate(ids, clients, committed);
    }
    rates.push(await inTurns(ids, clients, bare, committed));
  }
  return rates;
}

async function inTurns(ids: readonly string[], clients: number, bare: Write, committed: Write): Promise<CommitRate> {
  const rates = { clients, commits: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare += (await rate(ids, clients, bare)) / ROUNDS;
    rates.commits += (await rate(ids, clients, committed)) / ROUNDS;
  }
  return rates;
}

async function rate(ids: readonly string[], clients: number, write: Write): Promise<number> {
  const start = performance.now();
  let done = 0;
  const client = async (_: unknown, first: number) => {
    for (let turn = first; performance.now() - start < ROUND_MS; turn += clients) {
      await write(ids[turn % ids.length] ?? "", `Summary ${performance.now()} ${turn}`);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (done * 1_000) / (performance.now() - start);
}
