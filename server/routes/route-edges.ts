import { MOVES_KEPT } from "../moves/constants.ts";
import type { MoveFrom } from "../moves/feeders.ts";
import type { Move, MoveFigures } from "../moves/move.ts";
import { figuresAt, type MoveGraph, moveAt, ownerOf } from "./move-graph.ts";

/** Calls back with an edge's number and where it starts. */
export type EdgeVisit = (edge: number, from: number) => void;

/**
 * The edges of one search: the places of the move graph, and behind them the extra ones that only this search has. An edge is a
 * number, so that the search stores nothing per edge.
 */
export class RouteEdges {
  private readonly graph: MoveGraph;
  private readonly places: number;
  private readonly positions: number;
  private readonly extras: MoveFrom[] = [];
  private readonly extrasOut = new Map<number, number[]>();
  private readonly extrasInto = new Map<number, number[]>();

  constructor(graph: MoveGraph) {
    this.graph = graph;
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
  out(node: number, visit: EdgeVisit): void {
    const { to } = this.graph.rows;
    for (let place = node * MOVES_KEPT; place < (node + 1) * MOVES_KEPT && (to[place] ?? -1) >= 0; place += 1)
      visit(place, node);
    for (const edge of this.extrasOut.get(node) ?? []) visit(edge, node);
  }

  /** The edges into a node. */
  into(node: number, visit: EdgeVisit): void {
    const { intoStart, into } = this.graph;
    // Behind the positions come the places that lead nowhere.
    const end = node < this.positions ? (intoStart[node + 1] ?? 0) : 0;
    for (let at = intoStart[node] ?? 0; at < end; at += 1) {
      const place = into[at] ?? 0;
      visit(place, ownerOf(place));
    }
    for (const edge of this.extrasInto.get(node) ?? []) visit(edge, this.extra(edge).from);
  }

  /** The node an edge leads to. */
  target(edge: number): number {
    return edge < this.places ? (this.graph.rows.to[edge] ?? -1) : this.extra(edge).move.to;
  }

  figures(edge: number): MoveFigures {
    return edge < this.places ? figuresAt(this.graph.rows, edge) : this.extra(edge).move;
  }

  move(edge: number): Move {
    return edge < this.places ? moveAt(this.graph.rows, edge) : this.extra(edge).move;
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
