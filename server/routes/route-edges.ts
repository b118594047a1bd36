import { MOVES_KEPT } from "../moves/constants.ts";
import type { MoveFrom } from "../moves/feeders.ts";
import type { Move, MoveFigures } from "../moves/move.ts";
import { figuresAt, type MoveGraph, moveAt } from "./move-graph.ts";
import type { Visit } from "./problem.ts";
import type { StaticCosts } from "./static-costs.ts";

/** What a move costs that starts at a node. */
export type Price = (from: number, move: MoveFigures) => number;

/**
 * The edges of one search: the places of the move graph, and behind them the extra ones that only this search has. An edge is a
 * number, so that the search stores nothing per edge.
 */
export class RouteEdges {
  private readonly graph: MoveGraph;
  private readonly costs: StaticCosts | null;
  private readonly price: Price;
  private readonly places: number;
  private readonly positions: number;
  private readonly extras: MoveFrom[] = [];
  private readonly extrasOut = new Map<number, number[]>();
  private readonly extrasInto = new Map<number, number[]>();

  /** `price` is asked where `costs` do not say. */
  constructor(graph: MoveGraph, costs: StaticCosts | null, price: Price) {
    this.graph = graph;
    this.costs = costs;
    this.price = price;
    this.places = graph.rows.to.length;
    this.positions = this.places / MOVES_KEPT;
  }

  add(extra: MoveFrom): void {
    const edge = this.places + this.extras.length;
    this.extras.push(extra);
    append(this.extrasOut, extra.from, edge);
    append(this.extrasInto, extra.move.to, edge);
  }

  isExtra(edge: number): boolean {
    return edge >= this.places;
  }

  /** The edges out of a node. Rows are filled from the front, so the first empty place is the end of one. */
  out(node: number, visit: Visit): void {
    const { to } = this.graph.rows;
    for (let place = node * MOVES_KEPT; place < (node + 1) * MOVES_KEPT && (to[place] ?? -1) >= 0; place += 1)
      visit(to[place] ?? -1, this.costs?.out[place] ?? this.priceOf(place, node), place);
    for (const edge of this.extrasOut.get(node) ?? []) {
      const { move } = this.extra(edge);
      visit(move.to, this.price(node, move), edge);
    }
  }

  /** The edges into a node. */
  into(node: number, visit: Visit): void {
    const { intoStart, into, intoFrom } = this.graph;
    // Behind the positions come the places that lead nowhere.
    const end = node < this.positions ? (intoStart[node + 1] ?? 0) : 0;
    for (let at = intoStart[node] ?? 0; at < end; at += 1) {
      const [place, from] = [into[at] ?? 0, intoFrom[at] ?? 0];
      visit(from, this.costs?.into[at] ?? this.priceOf(place, from), place);
    }
    for (const edge of this.extrasInto.get(node) ?? []) {
      const { from, move } = this.extra(edge);
      visit(from, this.price(from, move), edge);
    }
  }

  move(edge: number): Move {
    return edge < this.places ? moveAt(this.graph.rows, edge) : this.extra(edge).move;
  }

  private priceOf(place: number, from: number): number {
    return this.price(from, figuresAt(this.graph.rows, place));
  }

  private extra(edge: number): MoveFrom {
    const extra = this.extras[edge - this.places];
    if (!extra) throw new RangeError(`there is no edge ${edge}`);
    return extra;
  }
}

function append(lists: Map<number, number[]>, owner: number, edge: number): void {
  const list = lists.get(owner);
  if (list) list.push(edge);
  else lists.set(owner, [edge]);
}
