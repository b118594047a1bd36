import { userOf } from "../access/viewer.ts";
import { type Change, keyOf, type State } from "../changes/change.ts";
import { commit } from "../changes/commit.ts";
import { currentStates } from "../changes/current.ts";
import { IncompleteWrite, type Write } from "../changes/write.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { Conflict, Resolution } from "./conflict.rules.ts";
import { fitted, pendingChanges, requireProposal } from "./pending.ts";
import { REVIEWS } from "./proposal.cypher.ts";
import { demandAction } from "./proposal.store.ts";
import type { ConflictResolution, Proposal } from "./proposal.type.ts";
import { MARK_PUBLISHED } from "./proposal-writing.cypher.ts";
import { preferProposed } from "./rebase.ts";

/** Makes a proposal a part of the graph, as one revision by its author; returns the number. */
export async function publishProposal(
  context: Context,
  id: string,
  resolutions: readonly ConflictResolution[],
): Promise<number> {
  const { database } = context;
  const proposal = await requireProposal(database, id);
  demandAction(context, "PUBLISH", proposal);
  const message = await messageOf(context, proposal);
  const also = (number: number) => [published(proposal, number)];
  const plan = async (graph: Graph) => {
    const now = await requireProposal(graph, id);
    demandAction(context, "PUBLISH", now);
    if (now.version !== proposal.version) throw overtaken();
    return wantedStates(graph, await resolved(graph, id, resolutions));
  };
  const number = await commit(database, { actor: proposal.author.id, message, also }, plan).catch((error: unknown) => {
    throw error instanceof IncompleteWrite ? overtaken() : error;
  });
  if (number !== null) return number;
  throw new ClientError("CONFLICT", "Everything it proposes is in the graph already: there is nothing to publish.");
}

function overtaken(): ClientError {
  return new ClientError("CONFLICT", "The proposal, or what it refers to, was changed meanwhile: look at it again.");
}

function published({ id, version }: Proposal, number: number): Write {
  return {
    statement: MARK_PUBLISHED,
    parameters: { id, version, number, at: new Date() },
    rows: 1,
    wanted: 1,
    failure: `the proposal ${id} is not the one that was looked at`,
  };
}

/** Says in the history what it was and who vouched for it. */
async function messageOf({ batches, viewer }: Context, { id, version, title }: Proposal): Promise<string> {
  const reviews = await batches.many(REVIEWS, id);
  const approvals = reviews.filter((review) => review.decision === "APPROVE" && review.version === version);
  const names = [...new Set(approvals.map(({ reviewer }) => reviewer.name))];
  return `${title} (proposal; approved by ${names.join(", ")}, published by ${userOf(viewer).name})`.slice(0, 1000);
}

/** The changes that fit the graph now; conflicts that nobody has decided are reported together. */
async function resolved(
  graph: Graph,
  id: string,
  resolutions: readonly ConflictResolution[],
): Promise<readonly Change[]> {
  const taken = new Map(resolutions.map(({ conflict, take }) => [conflict, take]));
  const { changes, conflicts } = await fitted(
    graph,
    await pendingChanges(graph, id),
    (conflict) => taken.get(conflict.id) ?? preferProposed(conflict),
  );
  refuseImpossible(conflicts, taken);
  const open = conflicts.filter((conflict) => !taken.has(conflict.id));
  if (open.length === 0) return changes;
  const fields = [...new Set(open.map(({ field }) => field))].join(", ");
  const message = `${open.length} conflict(s) have to be decided first: ${fields}.`;
  throw new ClientError("CONFLICT", message, { conflicts: open });
}

function refuseImpossible(conflicts: readonly Conflict[], taken: ReadonlyMap<string, Resolution>): void {
  const faults = conflicts.flatMap(({ id, field, choices, message }) => {
    const take = taken.get(id);
    if (take === undefined || choices.includes(take)) return [];
    return [{ path: `resolutions.${id}`, message: `${field} ${message}: only ${choices.join(" or ")} is possible` }];
  });
  if (faults.length > 0) throw badInput(faults);
}

/** What ought to be once the changes are made. */
async function wantedStates(graph: Graph, changes: readonly Change[]): Promise<State[]> {
  const current = await currentStates(graph, changes);
  return changes.map(({ before: _before, after, ...key }): State => {
    const now = current.get(keyOf(key)) ?? null;
    return { ...key, current: now, fields: after && { ...now, ...after } };
  });
}
