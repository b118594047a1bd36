import { onCommit } from "../../changes/committed.ts";
import type { RevisionLog } from "../../feed/revision-log.ts";
import type { Database } from "../../neo4j/connect.ts";
import type { Graph } from "../../neo4j/statement.ts";
import { TOUCHED } from "../../projection/projection.cypher.ts";
import { NETWORK_BY_ID, NETWORK_PAGE } from "./network.cypher.ts";
import { Network, type NetworkRow } from "./network.ts";

const PAGE = 1_000;
/** Where more was touched than this, everything is read again. */
const MOST_TOUCHED = 5_000;

/** The network as it was when the graph was at a revision. */
export interface NetworkNow {
  readonly network: Network;
  readonly revision: number;
}

/** Where the network comes from that a request is answered from. */
export interface NetworkSource {
  current(): Promise<NetworkNow>;
}

/** The network of the published graph: read by the first who asks, and brought up to date from the revision log by those who follow. */
export class LiveNetwork implements NetworkSource {
  private readonly database: Database;
  private readonly log: RevisionLog;
  private readonly silence: () => void;
  private now: NetworkNow | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** Counts the commits of this process; the network holds those up to `held`. */
  private committed = 0;
  private held = 0;

  constructor(database: Database, log: RevisionLog) {
    this.database = database;
    this.log = log;
    this.silence = onCommit(database, () => {
      this.committed += 1;
    });
  }

  /** The network with everything that this process committed before the call; others' revisions are seen within a second. */
  async current(): Promise<NetworkNow> {
    const needed = this.committed;
    const seen = needed > this.held ? null : this.log.latest;
    const revision = seen ?? (await this.log.refresh());
    const now = this.now?.revision === revision ? this.now : await this.broughtTo(revision);
    this.held = Math.max(this.held, needed);
    return now;
  }

  stop(): void {
    this.silence();
  }

  /** One after the other, so that nothing is read twice. */
  private broughtTo(revision: number): Promise<NetworkNow> {
    const reached = this.turn.then(() => this.advance(revision));
    this.turn = reached.catch(() => undefined);
    return reached;
  }

  private async advance(revision: number): Promise<NetworkNow> {
    const { now } = this;
    if (now && now.revision === revision) return now;
    const advanced = now && now.revision < revision ? await this.refreshed(now, revision) : null;
    // What is committed while everything is read is read again with the next revision.
    this.now = advanced ?? { network: await loadNetwork(this.database), revision };
    return this.now;
  }

  /** Reads again what was touched since; null where that is too much. */
  private async refreshed({ network, revision: after }: NetworkNow, upTo: number): Promise<NetworkNow | null> {
    const touched = await this.database.read(TOUCHED, { after, upTo, limit: MOST_TOUCHED + 1 });
    if (touched.length > MOST_TOUCHED) return null;
    const ids = [...new Set(touched.flatMap(({ concept, other }) => (other === null ? [concept] : [concept, other])))];
    const rows = await this.database.read(NETWORK_BY_ID, { ids });
    const there = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) network.remove(id);
    network.put(rows);
    return { network, revision: upTo };
  }
}

/** Reads all of a graph's network. */
export async function loadNetwork(graph: Graph): Promise<Network> {
  const rows: NetworkRow[] = [];
  for (let after = ""; ; ) {
    const page = await graph.read(NETWORK_PAGE, { after, limit: PAGE });
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.id;
  }
  const network = new Network();
  network.put(rows);
  return network;
}

/** Keeps what was computed of the network until the next revision. */
export function perRevision<Result>(compute: (now: NetworkNow) => Result): (now: NetworkNow) => Result {
  let kept: { readonly now: NetworkNow; readonly result: Result } | null = null;
  return (now) => {
    if (kept?.now !== now) kept = { now, result: compute(now) };
    return kept.result;
  };
}
