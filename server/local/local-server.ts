import { readFile, rm } from "node:fs/promises";
import { waitForBolt } from "./bolt.ts";
import type { ClassArchive } from "./class-archive.ts";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";
import { stopLeftover } from "./leftover.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { memoryShare } from "./memory.ts";
import type { Progress } from "./progress.ts";
import { type ProcessEnd, type Supervisor, type SupervisorTask, startSupervisor } from "./supervision.ts";

const LINES_SHOWN = 20;

/** All that a Neo4j server process is made of. */
export interface Installation {
  readonly home: Home;
  readonly java: Java;
  readonly port: number;
  readonly environment: NodeJS.ProcessEnv;
  readonly archive: ClassArchive;
}

/** One run of the Neo4j server, restarts included, from its first process to its last. */
export class LocalServer {
  /** Resolves when no Neo4j process is left and none will be started. */
  readonly ended: Promise<ProcessEnd>;
  private readonly installation: Installation;
  private readonly progress: Progress;
  private readonly supervisor: Supervisor;
  /** Aborted when the present Java process ends, so that nobody waits for its answer any longer. */
  private life = new AbortController();
  private stopping = false;
  private wasReady = false;

  constructor(installation: Installation, progress: Progress) {
    this.installation = installation;
    this.progress = progress;
    this.supervisor = startSupervisor(task(installation), installation.environment, {
      started: () => void this.reportReturn(),
      ended: (end, restartInMs) => this.reportEnd(end, restartInMs),
      failed: (line) => progress(`The supervisor of Neo4j: ${line}`),
    });
    this.ended = this.supervisor.ended.then((end) => this.cleanUp(end));
  }

  /** Waits for the first answer on Bolt; when there is none, everything is stopped before the error is thrown. */
  async untilReady(signal?: AbortSignal): Promise<void> {
    const { archive, port } = this.installation;
    if (archive.recording) this.progress("Neo4j starts, and has its classes recorded: later starts take less time");
    else this.progress("Neo4j starts");
    const signals = [this.life.signal, ...(signal ? [signal] : [])];
    try {
      await waitForBolt(port, this.progress, AbortSignal.any(signals));
      this.wasReady = true;
    } catch (error) {
      this.stop();
      await this.ended;
      signal?.throwIfAborted();
      // In case a damaged archive is what keeps Neo4j from starting.
      await rm(archive.path, { force: true }).catch(() => undefined);
      throw new LocalNeo4jError(await this.failure(error));
    }
  }

  /** Stops Neo4j; `ended` tells when it has. */
  stop(): void {
    if (!this.stopping && this.wasReady && this.installation.archive.recording)
      this.progress("Neo4j stops, and its classes are kept, which takes some seconds this once");
    this.stopping = true;
    this.supervisor.stop();
  }

  private reportEnd({ code, signal }: ProcessEnd, restartInMs: number | null): void {
    this.life.abort(new Error(`it ended with ${signal ?? `code ${code}`}`));
    this.life = new AbortController();
    if (this.stopping || !this.wasReady) return;
    const next = restartInMs === null ? "it died too often to be restarted" : `restarting it in ${restartInMs} ms`;
    this.progress(`Neo4j ended by itself (${signal ?? `code ${code}`}); ${next}`);
  }

  /** Only for restarts: the first start is waited for elsewhere. */
  private async reportReturn(): Promise<void> {
    if (!this.wasReady) return;
    const quiet = () => undefined;
    await waitForBolt(this.installation.port, quiet, this.life.signal).then(
      () => this.progress("Neo4j answers again"),
      quiet,
    );
  }

  /** A supervisor that was killed leaves Java behind. */
  private async cleanUp(end: ProcessEnd): Promise<ProcessEnd> {
    this.life.abort(new Error("its supervisor ended"));
    await stopLeftover(this.installation.home, this.progress).catch((error) => this.progress(messageOf(error)));
    return end;
  }

  private async failure(error: unknown): Promise<string> {
    const { consoleLog, serverLog } = this.installation.home;
    const texts = await Promise.all([serverLog, consoleLog].map((file) => readFile(file, "utf8").catch(() => "")));
    const lines = texts.flatMap((text) => text.split("\n").filter((line) => line.trim() !== "")).slice(-LINES_SHOWN);
    return `Neo4j did not start: ${messageOf(error)}\nThe end of its logs (${serverLog}, ${consoleLog}):\n${lines.join("\n")}`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function task({ home, java, archive }: Installation): SupervisorTask {
  const memory = memoryShare();
  const heap = [`-Xms${memory.firstHeap}m`, `-Xmx${memory.largestHeap}m`];
  return {
    command: java.command,
    ...(archive.recording ? { recording: archive.recording } : {}),
    args: [
      ...(archive.found ? [`-XX:SharedArchiveFile=${archive.path}`] : []),
      ...heap,
      // A server without memory left answers nothing any more; a new one does.
      "-XX:+ExitOnOutOfMemoryError",
      ...java.flags,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home.folder}`,
      `--config-dir=${home.conf}`,
    ],
    consoleLog: home.consoleLog,
    processFile: home.processFile,
    workFolder: home.logs,
  };
}
