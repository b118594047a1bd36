import { userOf, type Viewer } from "../access/viewer.ts";
import { apply, conceptUpdates } from "../changes/apply.ts";
import { type Change, touched } from "../changes/change.ts";
import { checkGraph } from "../changes/graph-rules.ts";
import { refuseMissing } from "../changes/missing.ts";
import { type Plan, planned } from "../changes/plan.ts";
import { IncompleteWrite } from "../changes/write.ts";
import { ClientError } from "../errors.ts";
import { LATEST_REVISION } from "../feed/feed.cypher.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Rehearsal } from "../neo4j/rehearsal.ts";
import type { GraphTransaction, Parameters, Statement } from "../neo4j/statement.ts";
import type { View } from "../view.ts";
import { checkMessage, type WriteOptions, type Writer } from "../writing/writer.ts";
import { composed } from "./compose.ts";
import { fitted, pendingChanges, requireProposal, saveChanges } from "./pending.ts";
import { refusal } from "./proposal.rules.ts";
import type { Proposal } from "./proposal.type.ts";
import { STAMP_PREVIEW } from "./proposal-writing.cypher.ts";
import { preferProposed } from "./rebase.ts";

/** What a preview was made of. */
interface Basis {
  readonly proposal: Proposal;
  readonly pending: readonly Change[];
  /** What of it fits the graph as it is now, and what was added since. */
  readonly live: readonly Change[];
  readonly conflicts: number;
}

/** What an answer says about the proposal it was given inside of. */
export interface PreviewSummary {
  readonly id: string;
  readonly version: number;
  readonly conflicts: number;
}

/** Writers of one proposal at the same time begin anew when another was faster. */
const MOST_ATTEMPTS = 20;

/**
 * The graph as it would be if a proposal were published: its changes are applied in a transaction that is never committed, opened when
 * the first statement comes. Where the graph has changed since, the proposal's side is shown. A write is added to the proposal.
 */
export class Preview implements View, Writer {
  private readonly database: Database;
  private readonly proposal: Proposal;
  private readonly viewer: Viewer;
  private closed = false;
  private opened: Promise<Rehearsal<Basis>> | null = null;
  private basis: Basis | null = null;

  constructor(database: Database, proposal: Proposal, viewer: Viewer) {
    this.database = database;
    this.proposal = proposal;
    this.viewer = viewer;
  }

  async read<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]> {
    return (await this.open()).read(statement, parameters);
  }

  async latest(): Promise<number> {
    const [revision = 0] = await this.read(LATEST_REVISION);
    return revision;
  }

  async unlogged(): Promise<readonly string[]> {
    await this.open();
    return [...new Set(this.basis?.live.flatMap(touched))];
  }

  /** Adds what a plan asks for to the proposal; what follows is answered with it. Null where nothing had to change. */
  async commit(plan: Plan, options: WriteOptions): Promise<number | null> {
    checkMessage(options);
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.added(plan, options);
      if (outcome !== "overtaken") return outcome;
      if (attempt === MOST_ATTEMPTS)
        throw new ClientError("CONFLICT", "Too many others write to this proposal at the same time: try again.");
    }
  }

  /** Fails unless the viewer may change the proposal now. */
  demandEditable(viewer: Viewer): void {
    const fault = refusal("EDIT", this.basis?.proposal ?? this.proposal, viewer, false);
    if (fault) throw fault;
  }

  /** What was shown; without counts where nothing had to be read. */
  get summary(): PreviewSummary {
    const { id, version } = this.basis?.proposal ?? this.proposal;
    return { id, version, conflicts: this.basis?.conflicts ?? 0 };
  }

  /** Takes everything back, for good: what still runs for a request that is over gets no new transaction. */
  async close(): Promise<void> {
    this.closed = true;
    await this.end();
  }

  private async end(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    await opened?.then((rehearsal) => rehearsal.end()).catch(() => undefined);
  }

  private async open(): Promise<Rehearsal<Basis>> {
    if (this.closed) throw new ClientError("UNAVAILABLE", "The request is over.");
    this.opened ??= this.database.rehearse((transaction) => applied(transaction, this.proposal.id));
    const rehearsal = await this.opened;
    this.basis ??= rehearsal.prepared;
    return rehearsal;
  }

  private async added(plan: Plan, options: WriteOptions): Promise<number | null | "overtaken"> {
    // What an earlier field of the request left of the transaction may be broken or behind.
    await this.end();
    this.basis = null;
    try {
      const rehearsal = await this.open();
      const { proposal, pending, live } = rehearsal.prepared;
      this.demandEditable(this.viewer);
      const actor = userOf(this.viewer).id;
      const { wanted, changes } = await planned(rehearsal, { ...options, actor }, plan);
      if (changes.length === 0) return null;
      await show(rehearsal, changes, new Date()).catch(refuseMissing(rehearsal, wanted));
      await checkGraph(rehearsal, changes);
      const all = composed(pending, live, changes);
      if (!(await saveChanges(this.database, proposal, actor, pending, all))) return "overtaken";
      const written = { ...proposal, version: proposal.version + 1 };
      this.basis = { ...rehearsal.prepared, proposal: written, live: [...live, ...changes] };
      return (await rehearsal.read(LATEST_REVISION))[0] ?? 0;
    } catch (error) {
      await this.end();
      throw error;
    }
  }
}

/** Applies what a proposal has, as far as it still fits. */
async function applied(transaction: GraphTransaction, id: string): Promise<Basis> {
  const proposal = await requireProposal(transaction, id);
  const pending = await pendingChanges(transaction, id);
  const { changes: live, conflicts } = await fitted(transaction, pending, preferProposed);
  await show(transaction, live, proposal.updatedAt).catch((error: unknown) => {
    if (!(error instanceof IncompleteWrite)) throw error;
    throw new ClientError(
      "CONFLICT",
      "The proposal needs something that was deleted meanwhile: take those changes out.",
    );
  });
  return { proposal, pending, live, conflicts: conflicts.length };
}

/** Makes changes visible in a transaction, without a trace in the log. */
async function show(transaction: GraphTransaction, changes: readonly Change[], at: Date): Promise<void> {
  await apply(transaction, changes, at);
  const [revision = 0] = await transaction.read(LATEST_REVISION);
  await transaction.write(STAMP_PREVIEW, { ids: conceptUpdates(changes).map(({ id }) => id), at, revision });
}
