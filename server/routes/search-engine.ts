import { type Calibration, thresholdsOf } from "../moves/calibration.ts";
import { MoveModel } from "../moves/move.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import { emptyRows, type MoveGraph } from "./move-graph.ts";
import { SearchPool, type SharedVersion } from "./search-pool.ts";
import type { TaskName, Tasks } from "./tasks.ts";

/** How many positions' moves a thread computes at a time: short enough that nobody who asks meanwhile waits for long. */
const POSITIONS_AT_A_TIME = 100;

/** What is known of a version beside its arrays. */
interface Prepared {
  readonly calibration: Promise<Calibration>;
  /** Calibrated, without the moves of all positions. */
  readonly plain: Promise<SharedVersion>;
  /** With the moves of all positions; computed when routes are first asked for. */
  routed: Promise<SharedVersion> | null;
  model: MoveModel | null;
}

/**
 * Searches versions of the projection in threads. What a version needs beside its arrays (thresholds, the moves out of every
 * position) is computed once, when it is first needed, and forgotten with the version.
 */
export class SearchEngine {
  private readonly pool = new SearchPool();
  private readonly prepared = new WeakMap<object, Prepared>();

  /** Has a task carried out on a version. */
  async search<Name extends Exclude<TaskName, "calibrate" | "fillRows" | "turnAround">>(
    version: ProjectionVersion,
    name: Name,
    input: Tasks[Name]["input"],
  ): Promise<Tasks[Name]["output"]> {
    const prepared = this.prepare(version);
    const shared = await (name === "routes" ? this.routed(prepared) : prepared.plain);
    return this.pool.run(shared, name, input);
  }

  /** Computes the moves of all positions ahead of the first who asks for routes. */
  async warmUp(version: ProjectionVersion): Promise<void> {
    await this.routed(this.prepare(version));
  }

  /** Where the thresholds of a version come from. */
  calibration(version: ProjectionVersion): Promise<Calibration> {
    return this.prepare(version).calibration;
  }

  /** Judges single moves in the main thread: for explanations, which are short work. */
  async model(version: ProjectionVersion): Promise<MoveModel> {
    const prepared = this.prepare(version);
    const thresholds = thresholdsOf(await prepared.calibration);
    prepared.model ??= new MoveModel(version.arrays, thresholds);
    return prepared.model;
  }

  stop(): Promise<void> {
    return this.pool.stop();
  }

  /** Versions of later revisions with the same content share their arrays, and what was computed of them. */
  private prepare({ serial, arrays }: ProjectionVersion): Prepared {
    const known = this.prepared.get(arrays);
    if (known) return known;
    const raw = { serial, data: { arrays, thresholds: null, graph: null } };
    const calibration = this.pool.run(raw, "calibrate", null);
    const plain = calibration.then((found) => ({
      serial,
      data: { arrays, thresholds: thresholdsOf(found), graph: null },
    }));
    const prepared: Prepared = { calibration, plain, routed: null, model: null };
    this.prepared.set(arrays, prepared);
    // What failed is tried again by the next who asks.
    plain.catch(() => this.prepared.delete(arrays));
    return prepared;
  }

  private routed(prepared: Prepared): Promise<SharedVersion> {
    prepared.routed ??= this.withGraph(prepared.plain).catch((error: unknown) => {
      prepared.routed = null;
      throw error;
    });
    return prepared.routed;
  }

  private async withGraph(plain: Promise<SharedVersion>): Promise<SharedVersion> {
    const { serial, data } = await plain;
    const graph = await this.graphOf({ serial, data });
    return { serial, data: { ...data, graph } };
  }

  private async graphOf(version: SharedVersion): Promise<MoveGraph> {
    const positions = version.data.arrays.roleOf.length;
    const rows = emptyRows(positions);
    const parts: Promise<null>[] = [];
    for (let from = 0; from < positions; from += POSITIONS_AT_A_TIME) {
      const end = Math.min(positions, from + POSITIONS_AT_A_TIME);
      parts.push(this.pool.run(version, "fillRows", { rows, from, end }, "background"));
    }
    await Promise.all(parts);
    return this.pool.run(version, "turnAround", rows);
  }
}
