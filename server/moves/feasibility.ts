import type { ProjectionArrays } from "../projection/arrays.ts";
import { LADDER_EVIDENCE, PART_WEIGHTS } from "./constants.ts";
import { context } from "./context.ts";
import { coverage } from "./coverage.ts";
import { curatedEvidence, leadsTo } from "./curated.ts";
import { entryBarrier } from "./entry-barrier.ts";
import { type Climb, seniority } from "./seniority.ts";
import type { Workspace } from "./workspace.ts";

/** The parts of feasibility, in the order they are shown. */
export type PartName = keyof typeof PART_WEIGHTS;

/** A part whose data is there: Σ weight × value over the parts is the feasibility. */
export interface Part {
  readonly name: PartName;
  /** Its share of all weights whose data is there. */
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
}

/** The value of each part for a move of the profile in the workspace; NaN where its data is missing. */
export function partValues(
  arrays: ProjectionArrays,
  workspace: Workspace,
  to: number,
  climb: Climb,
): Record<PartName, number> {
  const from = workspace.profile?.position ?? -1;
  const ladder = leadsTo(arrays, from, to);
  return {
    coverage: coverage(arrays, workspace, to),
    curated: ladder ? LADDER_EVIDENCE : curatedEvidence(arrays, arrays.roleOf[from] ?? -1, arrays.roleOf[to] ?? -1),
    context: context(arrays, from, to),
    seniority: seniority(climb),
    // Whoever climbs the ladder of their own role has passed its barrier.
    entryBarrier: from >= 0 && arrays.roleOf[from] === arrays.roleOf[to] ? 1 : entryBarrier(arrays, from, to),
  };
}

/** The weighted mean of the parts whose data is there; 0 where there is none at all. */
export function feasibilityOf(values: Readonly<Record<PartName, number>>): number {
  let [sum, weights] = [0, 0];
  for (const name of PART_NAMES) {
    if (Number.isNaN(values[name])) continue;
    sum += PART_WEIGHTS[name] * values[name];
    weights += PART_WEIGHTS[name];
  }
  return weights === 0 ? 0 : sum / weights;
}

/** The parts whose data is there, with their weights made to sum to 1. */
export function partsOf(values: Readonly<Record<PartName, number>>): Part[] {
  const there = PART_NAMES.filter((name) => !Number.isNaN(values[name]));
  const weights = there.reduce((total, name) => total + PART_WEIGHTS[name], 0);
  return there.map((name) => ({ name, weight: PART_WEIGHTS[name] / weights, value: values[name] }));
}

const PART_NAMES: readonly PartName[] = ["coverage", "curated", "context", "seniority", "entryBarrier"];
