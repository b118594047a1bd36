import { Worker } from "node:worker_threads";
import { ClientError, unavailable } from "../errors.ts";
import type { FromThread, ToThread } from "./search-thread.ts";
import type { TaskName, Tasks, VersionData } from "./tasks.ts";

/** How many threads search: with the main thread as many as small machines have cores for. */
const THREADS = 2;
/** A task that takes longer is stopped together with its thread. */
const LONGEST_TASK_MS = 10_000;

/** Requests that began before a change are still answered from the version before; previews of proposals are versions too. */
const VERSIONS_KEPT = 4;

/** From sources (in tests) the compiled thread is started, because threads do not compile. */
const THREAD_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/server/routes/search-thread.js" : "./search-thread.js",
  import.meta.url,
);

/** A version as the main thread knows it. */
export interface SharedVersion {
  readonly serial: number;
  readonly data: VersionData;
}

interface Job {
  readonly id: number;
  readonly version: SharedVersion;
  readonly name: TaskName;
  readonly input: Tasks[TaskName]["input"];
  readonly settle: (answer: FromThread) => void;
  readonly fail: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was told of each version, the one used last at the end: it puts together what it hears of the same one. */
  readonly told: Map<number, Set<VersionData>>;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Threads that search in the shared memory, so that the event loop never does. A task goes to the next idle thread; what has time
 * (`background`) waits until nothing else does. Threads are started when they are first needed, and again when one has died.
 */
export class SearchPool {
  private readonly threads: Thread[] = [];
  private readonly urgent: Job[] = [];
  private readonly leisurely: Job[] = [];
  private lastId = 0;
  private stopped = false;

  /** Has a task carried out on a version. */
  run<Name extends TaskName>(
    version: SharedVersion,
    name: Name,
    input: Tasks[Name]["input"],
    when: "now" | "background" = "now",
  ): Promise<Tasks[Name]["output"]> {
    return new Promise((resolve, reject) => {
      const settle = (answer: FromThread) => {
        if ("output" in answer) resolve(answer.output);
        else reject(answer.tooComplex ? new ClientError("TOO_COMPLEX", answer.fault) : new Error(answer.fault));
      };
      this.lastId += 1;
      const job: Job = { id: this.lastId, version, name, input, settle, fail: reject };
      (when === "now" ? this.urgent : this.leisurely).push(job);
      this.dispatch();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const job of [...this.urgent.splice(0), ...this.leisurely.splice(0)]) job.fail(stopping());
    await Promise.all(this.threads.map((thread) => this.end(thread, stopping())));
  }

  private dispatch(): void {
    while (this.urgent.length + this.leisurely.length > 0) {
      const idle = this.stopped ? undefined : (this.threads.find(({ job }) => !job) ?? this.grow());
      if (!idle) return;
      const job = this.urgent.shift() ?? this.leisurely.shift();
      if (job) this.begin(idle, job);
    }
  }

  private grow(): Thread | undefined {
    if (this.threads.length >= THREADS) return undefined;
    const worker = new Worker(THREAD_FILE);
    // An idle thread must not keep the process alive.
    worker.unref();
    const thread: Thread = { worker, told: new Map(), job: null, timer: undefined };
    worker.on("message", (answer: FromThread) => this.finish(thread, answer));
    worker.on("error", (error) => void this.end(thread, error));
    worker.on("exit", () => void this.end(thread, new Error("a search thread has ended")));
    this.threads.push(thread);
    return thread;
  }

  private begin(thread: Thread, job: Job): void {
    const { serial, data } = job.version;
    const send = (message: ToThread) => thread.worker.postMessage(message);
    const told = thread.told.get(serial) ?? new Set();
    if (!told.has(data)) send({ about: "version", serial, data });
    thread.told.delete(serial);
    thread.told.set(serial, told.add(data));
    for (const old of [...thread.told.keys()].slice(0, -VERSIONS_KEPT)) {
      thread.told.delete(old);
      send({ about: "forgotten", serial: old });
    }
    thread.job = job;
    const late = new ClientError("TOO_COMPLEX", "The search took too long and was stopped: ask for less at once.");
    thread.timer = setTimeout(() => void this.end(thread, late), LONGEST_TASK_MS);
    send({ about: "task", id: job.id, serial, name: job.name, input: job.input });
  }

  private finish(thread: Thread, answer: FromThread): void {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = null;
    if (job?.id === answer.id) job.settle(answer);
    this.dispatch();
  }

  private async end(thread: Thread, reason: unknown): Promise<void> {
    const index = this.threads.indexOf(thread);
    if (index < 0) return;
    this.threads.splice(index, 1);
    clearTimeout(thread.timer);
    thread.job?.fail(reason);
    thread.job = null;
    await thread.worker.terminate();
    this.dispatch();
  }
}

function stopping(): ClientError {
  return unavailable("The server is stopping.");
}
