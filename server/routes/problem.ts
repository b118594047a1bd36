/**
 * A search for routes, as the search sees it: nodes and edges with additive costs. Nodes are numbered from 0; edges are numbers
 * that only the problem understands.
 */
export interface RouteProblem {
  readonly nodes: number;
  readonly start: number;
  /** How many edges a route may have. */
  readonly mostMoves: number;
  readonly goals: Iterable<number>;
  isGoal(node: number): boolean;
  /** Calls back for each allowed edge out of a node. */
  out(node: number, visit: Visit): void;
  /** Calls back for each allowed edge into a node, with the node it comes from. */
  into(node: number, visit: Visit): void;
  /** What a node counts as for "no route comes back": entering a node of a class that the route was in, and has left, is not allowed. */
  classOf(node: number): number;
  /** Which of the required stops a node is, as a bit; 0 for none. */
  stopOf(node: number): number;
  /** All required stops, as bits. */
  readonly stops: number;
}

/** An edge: the node at its other end, what it costs and how the problem calls it. The cost is 0 or more. */
export type Visit = (node: number, cost: number, edge: number) => void;

/** A route: its edges in order, the nodes they lead to, and the sum of their costs. */
export interface Route {
  readonly cost: number;
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
}
