import { possibleMoves } from "../moves/candidates.ts";
import { leadsTo } from "../moves/curated.ts";
import { enterable } from "../moves/enterable.ts";
import { type MoveFrom, moveInto } from "../moves/feeders.ts";
import type { Move, MoveFigures, MoveModel } from "../moves/move.ts";
import { limitsMoves, type MoveLimits, passes } from "../moves/move-limits.ts";
import { type Profile, profileOf } from "../moves/profile.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import { goalsOf } from "./goals.ts";
import type { MoveGraph } from "./move-graph.ts";
import { costOf, type PathObjective } from "./objective.ts";
import { PayOnTheWay } from "./pay-on-the-way.ts";
import type { RouteProblem, Visit } from "./problem.ts";
import { RouteEdges } from "./route-edges.ts";
import { staticCosts } from "./static-costs.ts";

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
 * depend on what they bring. Edges are the kept moves of every position, and besides them the person's own moves and all viable
 * moves into the target, because those matter even where a position has many better ones.
 */
export class CareerRoutes implements RouteProblem {
  readonly nodes: number;
  readonly start: number;
  readonly mostMoves: number;
  readonly stops: number;
  readonly goals: ReadonlySet<number>;
  private readonly arrays: ProjectionArrays;
  private readonly question: RouteQuestion;
  private readonly pay: PayOnTheWay;
  private readonly edges: RouteEdges;
  private readonly limited: boolean;
  private readonly goalRole: number;
  private readonly startRole: number;

  /** `movesInto` says which viable moves lead into a position; it is asked for every goal. */
  constructor(
    model: MoveModel,
    graph: MoveGraph,
    question: RouteQuestion,
    movesInto: (position: number) => readonly MoveFrom[],
  ) {
    const { profile, target, limits } = question;
    this.arrays = model.arrays;
    this.question = question;
    this.start = model.arrays.roleOf.length;
    this.nodes = this.start + 1;
    this.mostMoves = limits.maxMoves;
    this.stops = (1 << limits.via.length) - 1;
    this.limited = limitsMoves(limits);
    this.pay = new PayOnTheWay(model.arrays, profile.position, target, limits.regions);
    const costs = staticCosts(graph, question.objective);
    this.edges = new RouteEdges(graph, costs, (from, move) => this.cost(from, move));
    this.goals = new Set(goalsOf(model.arrays, target));
    this.goalRole = this.classOf(target);
    this.startRole = this.classOf(this.start);
    const moves = possibleMoves(model, profile);
    for (const move of moves) if (!this.isGoal(move.to)) this.addExtra(this.start, move);
    for (const goal of this.goals) {
      for (const { from, move } of movesInto(goal))
        if (this.asksFor(profileOf(model.arrays, from), goal)) this.addExtra(from, move);
      const own = this.asksFor(profile, goal)
        ? (moveInto(model, profile, goal) ?? moves.find(({ to }) => to === goal))
        : null;
      if (own) this.addExtra(this.start, own);
    }
  }

  isGoal(node: number): boolean {
    return this.classOf(node) === this.goalRole && this.goals.has(node);
  }

  classOf(node: number): number {
    return this.arrays.roleOf[this.positionOf(node)] ?? -1;
  }

  stopOf(node: number): number {
    if (this.stops === 0) return 0;
    const at = this.question.limits.via.indexOf(this.classOf(node));
    return at < 0 ? 0 : 1 << at;
  }

  out(node: number, visit: Visit): void {
    this.edges.out(node, (to, cost, edge) => {
      if (this.usable(node, to, edge)) visit(to, cost, edge);
    });
  }

  into(node: number, visit: Visit): void {
    this.edges.into(node, (from, cost, edge) => {
      if (this.usable(from, node, edge)) visit(from, cost, edge);
    });
  }

  /** The move that an edge is. */
  moveOf(edge: number): Move {
    return this.edges.move(edge);
  }

  /** What a move costs that starts at a node. */
  cost(from: number, figures: MoveFigures): number {
    const { objective } = this.question;
    return costOf(objective, figures, objective === "BEST_PAID" ? this.pay.forgone(this.positionOf(from)) : 0);
  }

  /** Extra edges were looked at when they were added. All moves into goals are among them: those of the graph would come twice. */
  private usable(from: number, to: number, edge: number): boolean {
    if (this.edges.isExtra(edge)) return true;
    if (this.isGoal(to) || this.leadsNowhere(from, to)) return false;
    return !this.limited || this.allowed(from, this.edges.move(edge));
  }

  private addExtra(from: number, move: Move): void {
    if (!this.leadsNowhere(from, move.to) && this.allowed(from, move)) this.edges.add({ from, move });
  }

  /** Where a role as a whole is asked for, those of whom no rung is known enter it as a whole, and not one of its rungs. */
  private asksFor(profile: Profile, goal: number): boolean {
    const { arrays } = this;
    return goal === this.question.target || leadsTo(arrays, profile.position, goal) || enterable(arrays, profile, goal);
  }

  /** No way leads back into the role one starts in, nor on from the role one wants to be in: no route can come back to either. */
  private leadsNowhere(from: number, to: number): boolean {
    const [before, after] = [this.classOf(from), this.classOf(to)];
    return before !== after && (after === this.startRole || before === this.goalRole);
  }

  private allowed(from: number, move: Move): boolean {
    return passes(this.arrays, this.question.limits, this.positionOf(from), move, this.goalRole);
  }

  private positionOf(node: number): number {
    return node === this.start ? this.question.profile.position : node;
  }
}
