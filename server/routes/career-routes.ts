import { enterable, viableMoves } from "../moves/candidates.ts";
import { MOVES_KEPT } from "../moves/constants.ts";
import { leadsTo } from "../moves/curated.ts";
import { type MoveFrom, moveInto } from "../moves/feeders.ts";
import type { Move, MoveFigures, MoveModel } from "../moves/move.ts";
import { limitsMoves, type MoveLimits, passes } from "../moves/move-limits.ts";
import { type Profile, profileOf } from "../moves/profile.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import { figuresAt, type MoveGraph, moveAt, ownerOf } from "./move-graph.ts";
import { costOf, type PathObjective } from "./objective.ts";
import { PayOnTheWay } from "./pay-on-the-way.ts";
import type { RouteProblem, Visit } from "./problem.ts";

/** What routes are asked for. */
export interface RouteQuestion {
  readonly profile: Profile;
  /** The position to reach; a role as a whole stands for any of its published positions. */
  readonly target: number;
  readonly objective: PathObjective;
  readonly limits: MoveLimits;
}

/**
 * The routes of one person as a search problem. Nodes are the positions, and behind them one more for the person, whose moves
 * depend on what they bring. Edges are the places of the move graph, and behind them the extra ones: the person's own moves, and
 * all viable moves into the target, because those matter even where a position has many better ones.
 */
export class CareerRoutes implements RouteProblem {
  readonly nodes: number;
  readonly start: number;
  readonly mostMoves: number;
  readonly stops: number;
  private readonly model: MoveModel;
  private readonly graph: MoveGraph;
  private readonly question: RouteQuestion;
  private readonly pay: PayOnTheWay;
  private readonly extras: MoveFrom[] = [];
  private readonly outExtras = new Map<number, number[]>();
  private readonly intoExtras = new Map<number, number[]>();
  private readonly places: number;
  private readonly limited: boolean;
  private readonly goals: Set<number>;
  private readonly goalClass: number;

  /** `movesInto` says which viable moves lead into a position; it is asked for every goal. */
  constructor(
    model: MoveModel,
    graph: MoveGraph,
    question: RouteQuestion,
    movesInto: (position: number) => readonly MoveFrom[],
  ) {
    const { profile, target, limits } = question;
    this.model = model;
    this.graph = graph;
    this.question = question;
    this.start = model.arrays.roleOf.length;
    this.nodes = this.start + 1;
    this.places = graph.rows.to.length;
    this.mostMoves = limits.maxMoves;
    this.stops = (1 << limits.via.length) - 1;
    this.limited = limitsMoves(limits);
    this.pay = new PayOnTheWay(model.arrays, profile.position, target, limits.regions);
    this.goals = new Set(goalsOf(model.arrays, target));
    this.goalClass = this.classOf(target);
    for (const move of viableMoves(model, profile)) if (!this.isGoal(move.to)) this.addExtra(this.start, move);
    for (const goal of this.goals) {
      for (const { from, move } of movesInto(goal))
        if (this.asksFor(profileOf(model.arrays, from), goal)) this.addExtra(from, move);
      const own = this.asksFor(profile, goal) ? moveInto(model, profile, goal) : null;
      if (own) this.addExtra(this.start, own);
    }
  }

  isGoal(node: number): boolean {
    return this.goals.has(node);
  }

  classOf(node: number): number {
    return this.model.arrays.roleOf[this.positionOf(node)] ?? -1;
  }

  stopOf(node: number): number {
    if (this.stops === 0) return 0;
    const at = this.question.limits.via.indexOf(this.classOf(node));
    return at < 0 ? 0 : 1 << at;
  }

  out(node: number, visit: Visit): void {
    const { to } = this.graph.rows;
    // Rows are filled from the front.
    if (node !== this.start)
      for (let place = node * MOVES_KEPT; place < (node + 1) * MOVES_KEPT && (to[place] ?? -1) >= 0; place += 1)
        if (this.usable(node, place)) visit(to[place] ?? 0, this.costAt(node, place), place);
    for (const edge of this.outExtras.get(node) ?? []) {
      const { from, move } = this.extra(edge);
      visit(move.to, this.cost(from, move), edge);
    }
  }

  into(node: number, visit: Visit): void {
    const { intoStart, into } = this.graph;
    if (node < this.start)
      for (let at = intoStart[node] ?? 0; at < (intoStart[node + 1] ?? 0); at += 1) {
        const place = into[at] ?? 0;
        const from = ownerOf(place);
        if (this.usable(from, place)) visit(from, this.costAt(from, place), place);
      }
    for (const edge of this.intoExtras.get(node) ?? []) {
      const { from, move } = this.extra(edge);
      visit(from, this.cost(from, move), edge);
    }
  }

  /** The move that an edge is. */
  moveOf(edge: number): Move {
    return edge < this.places ? moveAt(this.graph.rows, edge) : this.extra(edge).move;
  }

  /** What a move costs that starts at a node. */
  cost(from: number, figures: MoveFigures): number {
    const { objective } = this.question;
    return costOf(objective, figures, objective === "BEST_PAID" ? this.pay.forgone(this.positionOf(from)) : 0);
  }

  private costAt(from: number, place: number): number {
    return this.cost(from, figuresAt(this.graph.rows, place));
  }

  /** Moves into goals are among the extra ones, all of them: those of the graph would come twice. */
  private usable(from: number, place: number): boolean {
    const to = this.graph.rows.to[place] ?? -1;
    if (this.goals.has(to) || this.leadsNowhere(from, to)) return false;
    return !this.limited || this.allowed(from, moveAt(this.graph.rows, place));
  }

  private positionOf(node: number): number {
    return node === this.start ? this.question.profile.position : node;
  }

  private extra(edge: number): MoveFrom {
    const extra = this.extras[edge - this.places];
    if (!extra) throw new RangeError(`there is no edge ${edge}`);
    return extra;
  }

  /** Where a role as a whole is asked for, those of whom no rung is known enter it as a whole, and not one of its rungs. */
  private asksFor(profile: Profile, goal: number): boolean {
    const { arrays } = this.model;
    return goal === this.question.target || leadsTo(arrays, profile.position, goal) || enterable(arrays, profile, goal);
  }

  /** No way leads back into the role one starts in, nor on from the role one wants to be in: no route can come back to either. */
  private leadsNowhere(from: number, to: number): boolean {
    const [before, after, goal] = [this.classOf(from), this.classOf(to), this.goalClass];
    return before !== after && (after === this.classOf(this.start) || before === goal);
  }

  private allowed(from: number, move: Move): boolean {
    const exempt = this.model.arrays.roleOf[this.question.target] ?? -1;
    return passes(this.model.arrays, this.question.limits, this.positionOf(from), move, exempt);
  }

  private addExtra(from: number, move: Move): void {
    if (this.leadsNowhere(from, move.to) || !this.allowed(from, move)) return;
    const edge = this.places + this.extras.length;
    this.extras.push({ from, move });
    this.outExtras.set(from, [...(this.outExtras.get(from) ?? []), edge]);
    this.intoExtras.set(move.to, [...(this.intoExtras.get(move.to) ?? []), edge]);
  }
}

/** The positions at which a route may end. */
function goalsOf({ rank, roleOf, roleStart, published }: ProjectionArrays, target: number): number[] {
  if ((rank[target] ?? 0) > 0) return [target];
  const role = roleOf[target] ?? 0;
  const goals: number[] = [];
  for (let position = target; position < (roleStart[role + 1] ?? 0); position += 1)
    if (published[position] === 1) goals.push(position);
  return goals;
}
