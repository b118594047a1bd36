import { type Calibration, type Thresholds, thresholdsOf } from "../moves/calibration.ts";
import { MoveModel } from "../moves/move.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import { emptyRows, type MoveGraph, type MoveRows } from "./move-graph.ts";
import type { PatchedRows } from "./patched-rows.ts";
import { renumbering } from "./renumbering.ts";
import { SearchPool, type SharedVersion } from "./search-pool.ts";
import type { TaskName, Tasks } from "./tasks.ts";

/** How many positions' moves a thread computes at a time: short enough that nobody who asks meanwhile waits for long. */
const POSITIONS_AT_A_TIME = 100;

/** A version whose moves are known. */
interface Routed {
  readonly version: ProjectionVersion;
  readonly thresholds: Thresholds;
  readonly rows: MoveRows;
}

/** What is known of a version beside its arrays. */
interface Prepared {
  readonly version: ProjectionVersion;
  readonly calibration: Promise<Calibration>;
  /** Calibrated, without the moves of all positions. */
  readonly plain: Promise<SharedVersion>;
  /** With the moves of all positions; computed when routes are first asked for. */
  routed: Promise<SharedVersion> | null;
  model: MoveModel | null;
}

/**
 * Searches versions of the projection in threads. What a version needs beside its arrays (thresholds, the moves out of every
 * position) is computed once, when it is first needed, and forgotten with the version. Of the moves, those that are as they were
 * are taken over from the version before (patched-rows.ts), be the new one the next or the preview of a proposal.
 */
export class SearchEngine {
  private readonly pool = new SearchPool();
  private readonly prepared = new WeakMap<object, Prepared>();
  private latest: Routed | null = null;

  /** Has a task carried out on a version. */
  async search<Name extends Exclude<TaskName, "calibrate" | "patchRows" | "fillRows" | "turnAround">>(
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

  /** The moves of all positions, as routes see them. */
  async moves(version: ProjectionVersion): Promise<MoveRows> {
    const { data } = await this.routed(this.prepare(version));
    if (!data.graph) throw new Error("the moves of this version are not known");
    return data.graph.rows;
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
  private prepare(version: ProjectionVersion): Prepared {
    const { serial, arrays } = version;
    const known = this.prepared.get(arrays);
    if (known) return known;
    const raw = { serial, data: { arrays, thresholds: null, graph: null } };
    const calibration = this.pool.run(raw, "calibrate", null);
    const plain = calibration.then((found) => ({
      serial,
      data: { arrays, thresholds: thresholdsOf(found), graph: null },
    }));
    const prepared: Prepared = { version, calibration, plain, routed: null, model: null };
    this.prepared.set(arrays, prepared);
    // What failed is tried again by the next who asks.
    plain.catch(() => this.prepared.delete(arrays));
    return prepared;
  }

  private routed(prepared: Prepared): Promise<SharedVersion> {
    prepared.routed ??= this.withGraph(prepared).catch((error: unknown) => {
      prepared.routed = null;
      throw error;
    });
    return prepared.routed;
  }

  private async withGraph({ version, calibration, plain }: Prepared): Promise<SharedVersion> {
    const { serial, data } = await plain;
    const thresholds = thresholdsOf(await calibration);
    const { rows, stale } = await this.patched({ serial, data }, version);
    const graph = await this.completed({ serial, data }, rows, stale);
    this.latest = { version, thresholds, rows };
    return { serial, data: { ...data, graph } };
  }

  private async patched(shared: SharedVersion, { arrays, concepts }: ProjectionVersion): Promise<PatchedRows> {
    const { latest } = this;
    const positions = arrays.roleOf.length;
    if (!latest) return { rows: emptyRows(positions), stale: Int32Array.from({ length: positions }, (_, at) => at) };
    const before = await renumbering(latest.version.concepts, concepts);
    const { thresholds, rows, version } = latest;
    return this.pool.run(shared, "patchRows", { arrays: version.arrays, thresholds, rows, before });
  }

  private async completed(version: SharedVersion, rows: MoveRows, stale: Int32Array): Promise<MoveGraph> {
    const parts: Promise<null>[] = [];
    for (let from = 0; from < stale.length; from += POSITIONS_AT_A_TIME) {
      const positions = stale.slice(from, from + POSITIONS_AT_A_TIME);
      parts.push(this.pool.run(version, "fillRows", { rows, positions }, "background"));
    }
    await Promise.all(parts);
    return this.pool.run(version, "turnAround", rows);
  }
}
