import fc from "fast-check";
import type { Route, RouteProblem, Visit } from "../../server/routes/problem.ts";

/** A small problem as plain data, so that a failure shows all of it. */
export interface ProblemData {
  readonly classes: readonly number[];
  readonly edges: readonly { from: number; to: number; cost: number }[];
  readonly goals: readonly number[];
  readonly stopClasses: readonly number[];
  readonly mostMoves: number;
}

const START = 0;

/** Problems of up to so many nodes: nodes share classes like rungs share a role, and costs are often equal. */
export const problems = (mostNodes = 8, mostEdges = 24): fc.Arbitrary<ProblemData> =>
  fc.integer({ min: 2, max: mostNodes }).chain((nodes) =>
    fc.record({
      classes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: nodes, maxLength: nodes }),
      edges: fc.uniqueArray(
        fc.record({
          from: fc.integer({ min: 0, max: nodes - 1 }),
          to: fc.integer({ min: 1, max: nodes - 1 }),
          cost: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 3, noNaN: true })),
        }),
        { maxLength: mostEdges, selector: ({ from, to }) => `${from} ${to}` },
      ),
      goals: fc.uniqueArray(fc.integer({ min: 1, max: nodes - 1 }), { minLength: 1, maxLength: 3 }),
      stopClasses: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
      mostMoves: fc.integer({ min: 1, max: 6 }),
    }),
  );

/** The data as a problem to search. */
export function problemOf({ classes, edges, goals, stopClasses, mostMoves }: ProblemData): RouteProblem {
  const each = (visit: Visit, end: "from" | "to", node: number) => {
    for (const [index, edge] of edges.entries())
      if (edge.from !== edge.to && edge[end === "to" ? "from" : "to"] === node) visit(edge[end], edge.cost, index);
  };
  return {
    nodes: classes.length,
    start: START,
    mostMoves,
    stops: (1 << stopClasses.length) - 1,
    goals,
    isGoal: (node) => goals.includes(node),
    classOf: (node) => classes[node] ?? -1,
    stopOf: (node) => {
      const at = stopClasses.indexOf(classes[node] ?? -1);
      return at < 0 ? 0 : 1 << at;
    },
    out: (node, visit) => each(visit, "to", node),
    into: (node, visit) => each(visit, "from", node),
  };
}

/** Every route there is, by trying everything: the definition of what the search has to find. */
export function allRoutes({ classes, edges, goals, stopClasses, mostMoves }: ProblemData): Route[] {
  const routes: Route[] = [];
  const goOn = (nodes: readonly number[], taken: readonly number[], cost: number) => {
    const last = nodes.at(-1) ?? START;
    if (taken.length > 0 && goals.includes(last)) {
      const visited = nodes.map((node) => classes[node]);
      if (stopClasses.every((stop) => visited.includes(stop)))
        routes.push({ cost, edges: taken, nodes: nodes.slice(1) });
      return;
    }
    if (taken.length === mostMoves) return;
    for (const [index, edge] of edges.entries())
      if (edge.from === last && !nodes.includes(edge.to) && !returns(nodes, edge.to, classes))
        goOn([...nodes, edge.to], [...taken, index], cost + edge.cost);
  };
  goOn([START], [], 0);
  return routes.sort((a, b) => a.cost - b.cost);
}

/** Whether a node's class was visited and left before. */
function returns(nodes: readonly number[], next: number, classes: readonly number[]): boolean {
  const before = nodes.map((node) => classes[node]);
  const last = before.lastIndexOf(classes[next]);
  return last >= 0 && last !== before.length - 1;
}
