import type { ProjectionArrays } from "../projection/arrays.ts";
import {
  DEFAULT_THRESHOLDS,
  DEVIATIONS_BELOW,
  LEAST_PAIRS,
  LEAST_THRESHOLDS,
  MOST_PAIRS,
  PAIRS_PER_ROLE,
  THRESHOLD_STEP,
} from "./constants.ts";
import { feasibilityOf, partValues } from "./feasibility.ts";
import { profileOf } from "./profile.ts";
import { climbTo } from "./seniority.ts";
import { similarity } from "./similarity.ts";
import { Workspace } from "./workspace.ts";

/** From where on a move is viable. */
export interface Thresholds {
  readonly similarity: number;
  readonly feasibility: number;
}

/** What one threshold was derived from. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
  readonly threshold: number;
}

/** Thresholds and where they come from. */
export interface Calibration {
  /** Pairs of roles of one family that were compared. */
  readonly pairs: number;
  /** Whether there were enough; the default thresholds hold otherwise. */
  readonly calibrated: boolean;
  readonly similarity: Spread;
  readonly feasibility: Spread;
}

/**
 * Derives the thresholds from the graph's own families: a move is viable if it is not much less alike or feasible than
 * one within a family usually is. Roles are compared with the next few of their families, every role of a small graph and
 * evenly chosen ones of a large graph.
 */
export function calibrate(arrays: ProjectionArrays): Calibration {
  const workspace = new Workspace(arrays);
  const [similarities, feasibilities]: [number[], number[]] = [[], []];
  for (const { from, others } of pairsWithinFamilies(arrays)) {
    const profile = profileOf(arrays, from);
    workspace.hold(profile);
    for (const to of others) {
      similarities.push(similarity(arrays, profile, to));
      feasibilities.push(feasibilityOf(partValues(arrays, workspace, to, climbTo(arrays, profile, to))));
    }
  }
  const calibrated = similarities.length >= LEAST_PAIRS;
  return {
    pairs: similarities.length,
    calibrated,
    similarity: spreadOf(similarities, "similarity", calibrated),
    feasibility: spreadOf(feasibilities, "feasibility", calibrated),
  };
}

/** The thresholds alone. */
export function thresholdsOf({ similarity, feasibility }: Calibration): Thresholds {
  return { similarity: similarity.threshold, feasibility: feasibility.threshold };
}

function spreadOf(values: readonly number[], of: keyof Thresholds, calibrated: boolean): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
  const below = Math.floor((mean - DEVIATIONS_BELOW[of] * deviation) / THRESHOLD_STEP) * THRESHOLD_STEP;
  return { mean, deviation, threshold: calibrated ? Math.max(LEAST_THRESHOLDS[of], below) : DEFAULT_THRESHOLDS[of] };
}

/** Published roles that require something, each with the next ones of its family. */
function* pairsWithinFamilies(arrays: ProjectionArrays): Generator<{ from: number; others: number[] }> {
  const members = new Map<number, number[]>();
  for (const [role, family] of arrays.family.entries()) {
    const position = arrays.roleStart[role] ?? 0;
    const empty = arrays.requirementStart[position] === arrays.requirementStart[position + 1];
    if (family < 0 || empty || arrays.published[position] === 0) continue;
    const known = members.get(family) ?? [];
    known.push(position);
    members.set(family, known);
  }
  const every = Math.ceil((arrays.family.length * PAIRS_PER_ROLE) / MOST_PAIRS);
  for (const positions of members.values())
    for (const [index, from] of positions.entries())
      if (positions.length > 1 && from % every === 0) {
        const steps = Math.min(PAIRS_PER_ROLE, positions.length - 1);
        const others = Array.from(
          { length: steps },
          (_, step) => positions[(index + step + 1) % positions.length] ?? from,
        );
        yield { from, others };
      }
}
