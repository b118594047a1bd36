import { onCommit } from "../changes/committed.ts";
import { unavailable } from "../errors.ts";
import { Pace } from "../feed/pace.ts";
import type { RevisionLog } from "../feed/revision-log.ts";
import type { Database } from "../neo4j/connect.ts";
import { assemble } from "./assemble.ts";
import { GraphRecords } from "./graph-records.ts";
import { loadRecords, type Progress } from "./load.ts";
import { refresh } from "./refresh.ts";
import { nextSerial, type Projection, type ProjectionCopy, type ProjectionVersion } from "./version.ts";
import { WaitingRoom } from "./waiting-room.ts";

/** How long a question waits for the version it needs: every answer is to come within twelve seconds. */
const LONGEST_WAIT_MS = 8_000;
/** What clients are told then: loading a large graph takes some seconds. */
const RETRY_AFTER_SECONDS = 3;
/**
 * How often the log is looked at, and the longest pause while the database is away. A commit does not hurry it: whoever has written reads
 * again at once, and making a version beside that would slow those answers down. A question that needs the commit does.
 */
const REST_MS = 1_000;
const LONGEST_BACK_OFF_MS = 5_000;

/**
 * The projection of the published graph, kept current from the revision log. A loop brings it up to date every second in which the log
 * has grown; a question waits only where this process itself has committed something that the version does not hold yet. What other
 * processes write is seen within a second or two.
 */
export class LiveProjection implements Projection {
  private readonly database: Database;
  private readonly log: RevisionLog;
  private readonly progress: Progress;
  private readonly longestWait: number;
  private readonly pace = new Pace(REST_MS, LONGEST_BACK_OFF_MS);
  private readonly silence: () => void;
  private version: ProjectionVersion | null = null;
  private records: GraphRecords | null = null;
  /** Counts the commits of this process; the version holds those up to `held`. */
  private committed = 0;
  private held = 0;
  private readonly waiting = new WaitingRoom();
  private running: Promise<void> | null = null;
  private failing = false;

  constructor(
    database: Database,
    log: RevisionLog,
    { progress = () => undefined, longestWait = LONGEST_WAIT_MS }: { progress?: Progress; longestWait?: number } = {},
  ) {
    this.database = database;
    this.log = log;
    this.progress = progress;
    this.longestWait = longestWait;
    this.silence = onCommit(database, () => {
      this.committed += 1;
    });
  }

  start(): void {
    this.running ??= this.run();
  }

  async current(): Promise<ProjectionVersion> {
    this.start();
    const needed = this.committed;
    const until = performance.now() + this.longestWait;
    while (!this.version || this.held < needed) {
      this.pace.hurry();
      if (this.pace.stopped || !(await this.waiting.wait(until - performance.now())))
        throw unavailable("The graph is still being read into memory: try again shortly.", RETRY_AFTER_SECONDS);
    }
    return this.version;
  }

  async copy(): Promise<ProjectionCopy> {
    const { revision } = await this.current();
    return { records: new GraphRecords(this.records ?? undefined), revision };
  }

  async stop(): Promise<void> {
    this.silence();
    this.pace.stop();
    this.waiting.open();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.pace.stopped) {
      try {
        await this.catchUp();
        this.recovered();
        this.waiting.open();
        await this.pace.rest();
      } catch (error) {
        this.complain(error);
        await this.pace.backOff();
      }
    }
  }

  /** Makes a version of the latest revision, if the one there is is not of it. */
  private async catchUp(): Promise<void> {
    const committed = this.committed;
    const { version } = this;
    const seen = version && committed === this.held ? this.log.latest : null;
    const revision = seen ?? (await this.log.refresh());
    // A log that has become shorter is that of another graph.
    if (!version || !this.records || revision < version.revision) await this.load(revision);
    else if (revision > version.revision) await this.advance(this.records, version, revision);
    this.held = committed;
  }

  /** What is committed while everything is read may be in or not: it is read again right after, with the next revision. */
  private async load(revision: number): Promise<void> {
    this.records = await loadRecords(this.database, this.progress);
    await this.publish(this.records, revision);
  }

  private async advance(records: GraphRecords, version: ProjectionVersion, revision: number): Promise<void> {
    const outcome = await refresh(this.database, records, version.revision, revision);
    if (outcome === "too much") await this.load(revision);
    else if (outcome === "changed") await this.publish(records, revision);
    else this.version = { ...version, revision };
  }

  private async publish(records: GraphRecords, revision: number): Promise<void> {
    const assembled = await assemble(records);
    this.version = { ...assembled, revision, serial: nextSerial() };
  }

  private complain(error: unknown): void {
    if (this.pace.stopped) return;
    const reason = error instanceof Error ? error.message : error;
    if (!this.failing) console.error(`The graph cannot be read into memory, trying again until it can: ${reason}`);
    this.failing = true;
  }

  private recovered(): void {
    if (this.failing) console.error("The graph is in memory.");
    this.failing = false;
    this.pace.succeed();
  }
}
