import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Thresholds } from "./calibration.ts";
import { leadsTo, relationBetween, transitionBetween } from "./curated.ts";
import { feasibilityOf, partValues } from "./feasibility.ts";
import { moveMonths } from "./months.ts";
import type { Profile } from "./profile.ts";
import { climbTo, withinReach } from "./seniority.ts";
import { Similarities } from "./similarity.ts";
import { Workspace } from "./workspace.ts";

/** What makes a move one, the strongest reason first. */
export const MOVE_KINDS = {
  PROMOTION: "Up a ladder.",
  CURATED: "Curators say that people move like that.",
  RELATED: "Curators say that the roles are related.",
  SIMILAR: "Computed: the work is alike and most of it can be done already.",
} as const;

/** One of the kinds of move. */
export type MoveKind = keyof typeof MOVE_KINDS;

/** The kinds in their order: threads pass them as numbers. */
export const MOVE_KIND_ORDER: readonly MoveKind[] = ["PROMOTION", "CURATED", "RELATED", "SIMILAR"];

/** What a move is like. */
export interface MoveFigures {
  /** 0 to 1, higher is easier. */
  readonly feasibility: number;
  /** 0 to 1, how alike the work is. */
  readonly similarity: number;
  readonly months: number;
}

/** A move with its figures. */
export interface Move extends MoveFigures {
  readonly to: number;
  readonly kind: MoveKind;
}

/** One version of the graph with what one thread needs to judge moves in it. */
export class MoveModel {
  readonly arrays: ProjectionArrays;
  readonly thresholds: Thresholds;
  readonly workspace: Workspace;
  readonly similarities: Similarities;

  constructor(arrays: ProjectionArrays, thresholds: Thresholds) {
    this.arrays = arrays;
    this.thresholds = thresholds;
    this.workspace = new Workspace(arrays);
    this.similarities = new Similarities(arrays);
  }

  /**
   * What a move of a profile to a position is like, viable or not. O(requirements of both). It is quicker where a profile is `only` compared
   * with this position, and not with others after it.
   */
  judge(profile: Profile, to: number, similarity: number, only = false): Move {
    const { arrays, workspace } = this;
    workspace.hold(profile, only ? to : undefined);
    const climb = climbTo(arrays, profile, to);
    return {
      to,
      kind: kindOf(arrays, profile.position, to),
      feasibility: feasibilityOf(partValues(arrays, workspace, to, climb)),
      similarity,
      months: moveMonths(arrays, workspace, to, climb),
    };
  }

  /**
   * The same where the move is one that can be recommended, null where it is not: what keeps it from that is looked at before how long it
   * takes. A ladder's step is, and so is what curators call a move if it is within reach; a related role has to be feasible, and one that
   * is only computed has to be feasible and alike.
   */
  viableMove(profile: Profile, to: number, similarity: number, only = false): Move | null {
    const { arrays, workspace, thresholds } = this;
    const [kind, climb] = [kindOf(arrays, profile.position, to), climbTo(arrays, profile, to)];
    if (kind !== "PROMOTION" && !withinReach(climb)) return null;
    if (kind === "SIMILAR" && similarity < thresholds.similarity) return null;
    workspace.hold(profile, only ? to : undefined);
    const feasibility = feasibilityOf(partValues(arrays, workspace, to, climb));
    if ((kind === "RELATED" || kind === "SIMILAR") && feasibility < thresholds.feasibility) return null;
    return { to, kind, feasibility, similarity, months: moveMonths(arrays, workspace, to, climb) };
  }
}

/** The strongest reason why a move from one position to another is one. */
export function kindOf(arrays: ProjectionArrays, from: number, to: number): MoveKind {
  const [own, other] = [arrays.roleOf[from] ?? -1, arrays.roleOf[to] ?? -1];
  if (leadsTo(arrays, from, to) || (from >= 0 && own === other)) return "PROMOTION";
  if (transitionBetween(arrays, own, other) >= 0) return "CURATED";
  return relationBetween(arrays, own, other) >= 0 ? "RELATED" : "SIMILAR";
}
