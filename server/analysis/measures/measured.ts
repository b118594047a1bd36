import { Worker } from "node:worker_threads";
import type { ProjectionArrays } from "../../projection/arrays.ts";
import type { MeasureName, Measures, Task } from "./tasks.ts";

/** From sources (in tests) the compiled thread is started, because threads do not compile. */
const THREAD_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "../../../dist/server/analysis/measures/measure-thread.js" : "./measure-thread.js",
  import.meta.url,
);

/** A measurement: made once for each version of the projection, in a thread of its own, while the event loop goes on. */
class Measurement<Name extends MeasureName> {
  private readonly name: Name;
  private readonly known = new WeakMap<ProjectionArrays, Promise<Measures[Name]>>();

  constructor(name: Name) {
    this.name = name;
  }

  of(arrays: ProjectionArrays): Promise<Measures[Name]> {
    const before = this.known.get(arrays);
    if (before) return before;
    const result = inThread<Measures[Name]>({ name: this.name, arrays });
    this.known.set(arrays, result);
    // What failed is tried again by the next who asks.
    result.catch(() => this.known.delete(arrays));
    return result;
  }
}

export const COMMUNITIES = {
  ROLES: new Measurement("communitiesOfRoles"),
  SKILLS: new Measurement("communitiesOfSkills"),
};

export const CENTRALITY = new Measurement("centrality");

function inThread<Result>(task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD_FILE, { workerData: task });
    // A measurement nobody waits for any more must not keep the process alive.
    worker.unref();
    worker.once("message", (result: Result) => resolve(result));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the measurement ended with code ${code}`)));
  });
}
