import { type Calibration, calibrate, type Thresholds } from "../moves/calibration.ts";
import { SOURCES_PER_TARGET } from "../moves/constants.ts";
import { type MoveFrom, movesInto } from "../moves/feeders.ts";
import { type Move, MoveModel } from "../moves/move.ts";
import type { MoveLimits } from "../moves/move-limits.ts";
import { type AlikeRole, alikeRoles, bestFeeders, nextMoves } from "../moves/next-moves.ts";
import type { HeldSkill, Profile } from "../moves/profile.ts";
import { type SkillTogether, skillsTogether } from "../moves/similar-skills.ts";
import { type GainedMove, gainedMoves, type ValuableSkill, valuableSkills } from "../moves/what-if.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import type { RouteQuestion } from "./career-routes.ts";
import { fillRows, graphOf, type MoveGraph, type MoveRows } from "./move-graph.ts";
import { type EarlierMoves, type PatchedRows, patchedRows } from "./patched-rows.ts";
import { type RankedRoute, rankedRoutes } from "./ranked-routes.ts";

interface Task<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** What threads can be asked: plain data in, plain data out. */
export interface Tasks {
  calibrate: Task<null, Calibration>;
  patchRows: Task<EarlierMoves, PatchedRows>;
  fillRows: Task<{ rows: MoveRows; positions: Int32Array }, null>;
  turnAround: Task<MoveRows, MoveGraph>;
  nextMoves: Task<{ profile: Profile; limits: MoveLimits; count: number }, Move[]>;
  feeders: Task<{ to: number; limits: MoveLimits; count: number }, MoveFrom[]>;
  routes: Task<{ question: RouteQuestion; count: number }, RankedRoute[]>;
  alikeRoles: Task<{ profile: Profile; count: number }, AlikeRole[]>;
  skillsTogether: Task<{ skill: number; count: number }, SkillTogether[]>;
  gainedMoves: Task<{ profile: Profile; added: HeldSkill[]; limits: MoveLimits; count: number }, GainedMove[]>;
  valuableSkills: Task<{ profile: Profile; count: number }, ValuableSkill[]>;
}

/** The name of a task. */
export type TaskName = keyof Tasks;

/** What a thread is told of a version before it is asked about it. */
export interface VersionData {
  readonly arrays: ProjectionArrays;
  readonly thresholds: Thresholds | null;
  readonly graph: MoveGraph | null;
}

/** How many targets' incoming moves are kept: they are the same for everybody. */
const TARGETS_KEPT = 4_000;

/** One version of the graph in one thread, with what was computed of it. */
export class ThreadVersion {
  readonly arrays: ProjectionArrays;
  private readonly intoKnown = new Map<number, readonly MoveFrom[]>();
  private knownModel: MoveModel | null = null;
  private knownGraph: MoveGraph | null = null;

  constructor(arrays: ProjectionArrays) {
    this.arrays = arrays;
  }

  /** Takes in what is known of the version by now. */
  learn({ thresholds, graph }: VersionData): void {
    if (thresholds) this.knownModel ??= new MoveModel(this.arrays, thresholds);
    this.knownGraph ??= graph;
  }

  get model(): MoveModel {
    if (!this.knownModel) throw new Error("this version is not calibrated yet");
    return this.knownModel;
  }

  get graph(): MoveGraph {
    if (!this.knownGraph) throw new Error("the moves of this version are not known yet");
    return this.knownGraph;
  }

  /** The viable moves into a position that routes consider. */
  movesInto(position: number): readonly MoveFrom[] {
    const known = this.intoKnown.get(position) ?? movesInto(this.model, position, SOURCES_PER_TARGET);
    if (this.intoKnown.size >= TARGETS_KEPT) this.intoKnown.clear();
    this.intoKnown.set(position, known);
    return known;
  }
}

type Handlers = {
  readonly [Name in TaskName]: (version: ThreadVersion, input: Tasks[Name]["input"]) => Tasks[Name]["output"];
};

const HANDLERS: Handlers = {
  calibrate: ({ arrays }) => calibrate(arrays),
  patchRows: ({ model }, earlier) => patchedRows(model, earlier),
  fillRows: ({ model }, { rows, positions }) => {
    fillRows(model, rows, positions);
    return null;
  },
  turnAround: ({ arrays }, rows) => graphOf(arrays, rows),
  nextMoves: ({ model }, { profile, limits, count }) => nextMoves(model, profile, limits, count),
  feeders: ({ model }, { to, limits, count }) => bestFeeders(model, to, limits, count),
  routes: (version, { question, count }) =>
    rankedRoutes(version.model, version.graph, question, count, (position) => version.movesInto(position)),
  alikeRoles: ({ model }, { profile, count }) => alikeRoles(model, profile, count),
  skillsTogether: ({ arrays }, { skill, count }) => skillsTogether(arrays, skill, count),
  gainedMoves: ({ model }, { profile, added, limits, count }) => gainedMoves(model, profile, added, limits, count),
  valuableSkills: ({ model }, { profile, count }) => valuableSkills(model, profile, count),
};

/** Carries out a task on a version. */
export function perform<Name extends TaskName>(
  version: ThreadVersion,
  name: Name,
  input: Tasks[Name]["input"],
): Tasks[Name]["output"] {
  return HANDLERS[name](version, input);
}
