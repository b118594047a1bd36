import { randomUUID } from "node:crypto";
import { userOf } from "../access/viewer.ts";
import type { NodeEdge } from "../connection.type.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError, type FieldFault } from "../errors.ts";
import type { Graph, GraphTransaction } from "../neo4j/statement.ts";
import { type Connection, type ForwardPage, readWindow, toConnection, windowParameters } from "../page.ts";
import { requireProposal } from "./pending.ts";
import { LOCK_PROPOSAL, PROPOSAL_COUNT, PROPOSALS } from "./proposal.cypher.ts";
import {
  PROPOSAL_ACTIONS,
  type ProposalAction,
  type ProposalState,
  type ReviewDecision,
  refusal,
  stateAfterEdit,
  stateAfterReview,
  textFaults,
  titleFaults,
} from "./proposal.rules.ts";
import type { Proposal, ProposalFilter } from "./proposal.type.ts";
import { BEGIN_PROPOSAL, DESCRIBE_PROPOSAL, MOVE_PROPOSAL, REMARK } from "./proposal-writing.cypher.ts";

/** What the viewer may do with a proposal now. */
export function possibleActions({ viewer, access }: Context, proposal: Proposal): ProposalAction[] {
  const { selfApproval } = access.settings;
  const all: readonly string[] = Object.keys(PROPOSAL_ACTIONS);
  return all.filter(isAction).filter((action) => refusal(action, proposal, viewer, selfApproval) === null);
}

function isAction(name: string): name is ProposalAction {
  return Object.hasOwn(PROPOSAL_ACTIONS, name);
}

/** Fails where the viewer may not do something with a proposal now. */
export function demandAction({ viewer, access }: Context, action: ProposalAction, proposal: Proposal): void {
  const fault = refusal(action, proposal, viewer, access.settings.selfApproval);
  if (fault) throw fault;
}

/** Reads one page of the proposals that a filter lets through: where something happened last comes first. */
export async function readProposals(
  graph: Graph,
  { states, author, concept }: ProposalFilter,
  page: ForwardPage,
): Promise<Connection<NodeEdge<Proposal>>> {
  const conditions = { states: states ?? [], author: author ?? "", concept: concept ?? "" };
  const window = readWindow(page, "proposals");
  const found = await graph.read(PROPOSALS, { ...conditions, ...windowParameters(window) });
  return toConnection(
    window,
    found,
    ({ id, updatedAt }) => ({ key: updatedAt.getTime(), id }),
    (node, cursor) => ({ cursor, node }),
    async () => (await graph.read(PROPOSAL_COUNT, conditions))[0] ?? 0,
  );
}

/** Begins a proposal without changes. */
export async function createProposal(
  { database, viewer }: Context,
  title: string,
  description: string | null,
): Promise<Proposal> {
  refuse([...titleFaults(title), ...textFaults("description", description)]);
  const parameters = { id: randomUUID(), title: title.trim(), description, author: userOf(viewer).id };
  await database.write((transaction) => transaction.write(BEGIN_PROPOSAL, { ...parameters, at: new Date() }));
  return requireProposal(database, parameters.id);
}

/** Gives a proposal another title or description. */
export function describeProposal(
  context: Context,
  id: string,
  { title, description }: { title?: string | null; description?: string | null | undefined },
): Promise<Proposal> {
  refuse([...(title == null ? [] : titleFaults(title)), ...textFaults("description", description)]);
  return step(context, id, "EDIT", (transaction, proposal) => {
    const words = {
      title: title?.trim() ?? proposal.title,
      description: description === undefined ? proposal.description : description,
    };
    return transaction.write(DESCRIBE_PROPOSAL, {
      id,
      ...words,
      state: stateAfterEdit(proposal.state),
      at: new Date(),
    });
  });
}

/** Moves a proposal to another state. */
export function moveProposal(context: Context, id: string, action: "SUBMIT" | "CLOSE"): Promise<Proposal> {
  const state: ProposalState = action === "SUBMIT" ? "SUBMITTED" : "CLOSED";
  return step(context, id, action, (transaction, { size }) => {
    if (action === "SUBMIT" && size === 0)
      throw new ClientError("CONFLICT", "The proposal has no changes yet: there is nothing to review.");
    return transaction.write(MOVE_PROPOSAL, { id, state, at: new Date() });
  });
}

/** Adds to the discussion. */
export function commentOnProposal(context: Context, id: string, body: string): Promise<Proposal> {
  refuse(textFaults("body", body, true));
  const remark = { id, remark: randomUUID(), kind: "COMMENT", body, decision: null, author: userOf(context.viewer).id };
  return step(context, id, "COMMENT", (transaction) => transaction.write(REMARK, { ...remark, at: new Date() }));
}

/** What a reviewer says. */
export interface Verdict {
  readonly decision: ReviewDecision;
  readonly comment: string | null;
  /** What was looked at; null: whatever is there. */
  readonly version: number | null;
}

/** Approves a proposal, or asks for changes. */
export function reviewProposal(
  context: Context,
  id: string,
  { decision, comment, version }: Verdict,
): Promise<Proposal> {
  refuse(textFaults("comment", comment));
  const author = userOf(context.viewer).id;
  const remark = { id, remark: randomUUID(), kind: "REVIEW", body: comment, decision, author };
  return step(context, id, decision, async (transaction, proposal) => {
    if (version !== null && version !== proposal.version)
      throw new ClientError("CONFLICT", "The proposal was changed since you looked at it: look again.");
    const at = new Date();
    await transaction.write(REMARK, { ...remark, at });
    return transaction.write(MOVE_PROPOSAL, { id, state: stateAfterReview(decision), at });
  });
}

/** One step of a proposal, while nobody else can take another: whether it is allowed is looked at under the lock. */
async function step(
  context: Context,
  id: string,
  action: ProposalAction,
  take: (transaction: GraphTransaction, proposal: Proposal) => Promise<unknown>,
): Promise<Proposal> {
  await context.database.write(async (transaction) => {
    const [proposal] = await transaction.write(LOCK_PROPOSAL, { id, at: new Date() });
    if (!proposal) throw new ClientError("NOT_FOUND", `There is no proposal with the id ${id}.`);
    demandAction(context, action, proposal);
    await take(transaction, proposal);
  });
  context.batches.forget();
  return requireProposal(context.database, id);
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw badInput(faults);
}
