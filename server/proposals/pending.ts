import { type Change, keyOf } from "../changes/change.ts";
import { toChange } from "../changes/revert.ts";
import { logged } from "../changes/revision-log.ts";
import { inBatches, send } from "../changes/write.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Graph, GraphTransaction } from "../neo4j/statement.ts";
import { lookAround } from "./graph-now.ts";
import { PENDING_CHANGES, PROPOSAL_BY_ID } from "./proposal.cypher.ts";
import { stateAfterEdit } from "./proposal.rules.ts";
import type { Proposal } from "./proposal.type.ts";
import { ADVANCE_PROPOSAL, DROP_CHANGES, PUT_CHANGES } from "./proposal-writing.cypher.ts";
import { type Rebased, rebased, type Taking } from "./rebase.ts";

/** More would make every preview slow: larger lists are imports. */
export const MOST_CHANGES = 10_000;

/** A proposal by its id; NOT_FOUND where there is none. */
export async function requireProposal(graph: Graph, id: string): Promise<Proposal> {
  const [proposal] = await graph.read(PROPOSAL_BY_ID, { id });
  if (!proposal) throw new ClientError("NOT_FOUND", `There is no proposal with the id ${id}.`);
  return proposal;
}

/** The changes of a proposal as they were made. */
export async function pendingChanges(graph: Graph, id: string): Promise<Change[]> {
  return (await graph.read(PENDING_CHANGES, { id })).map(toChange);
}

/** Changes made to fit a graph as it is now. */
export async function fitted(graph: Graph, pending: readonly Change[], taking: Taking): Promise<Rebased> {
  return rebased(pending, await lookAround(graph, pending), taking);
}

/** Gives a proposal other changes; false where it was changed by somebody else since it was read: then nothing happens. */
export async function saveChanges(
  database: Database,
  proposal: Proposal,
  author: string,
  former: readonly Change[],
  changes: readonly Change[],
): Promise<boolean> {
  if (changes.length > MOST_CHANGES)
    throw badInput([
      { path: "x-proposal", message: `a proposal has at most ${MOST_CHANGES} changes: import larger lists` },
    ]);
  const { id, version, state: from } = proposal;
  const step = { id, version, from, state: stateAfterEdit(from), author };
  return database.write(async (transaction) => {
    const [done = 0] = await transaction.write(ADVANCE_PROPOSAL, { ...step, at: new Date() });
    if (done === 1) await store(transaction, id, former, changes);
    return done === 1;
  });
}

async function store(
  transaction: GraphTransaction,
  proposal: string,
  former: readonly Change[],
  changes: readonly Change[],
): Promise<void> {
  const idOf = (change: Change) => `${proposal} ${keyOf(change)}`;
  const kept = new Set(changes.map(keyOf));
  const dropped = former.filter((change) => !kept.has(keyOf(change))).map(idOf);
  const unchanged = new Set(former);
  const put = changes
    .map((change, index) => ({ id: idOf(change), change, row: logged(change, index) }))
    .filter(({ change }) => dropped.length > 0 || !unchanged.has(change));
  await send(transaction, [
    ...inBatches(DROP_CHANGES, dropped, (id) => id),
    ...inBatches(PUT_CHANGES, put, ({ id, row }) => ({ id, ...row }), { proposal }),
  ]);
}
