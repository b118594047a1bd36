import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import ForceAtlas2Worker from "graphology-layout-forceatlas2/worker";
import { type DrawnGraph, putTo } from "./drawnGraph.ts";
import type { Places } from "./placing.ts";

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fixed: boolean;
}

type PlacedGraph = UndirectedGraph<Placed>;

/** Pictures up to this size are laid out at once where motion is unwelcome. */
const mostAtOnce = 1_500;
const roundsAtOnce = 400;

/** Only what is seen has a say, and each pair is joined once. */
function seenIn(graph: DrawnGraph): PlacedGraph {
  const seen: PlacedGraph = new UndirectedGraph();
  graph.forEachNode((id, { x, y, size, fixed, visibility }) => {
    if (visibility === "visible") seen.addNode(id, { x, y, size, fixed });
  });
  graph.forEachEdge((_key, { visibility }, from, to) => {
    if (visibility === "visible" && from !== to) seen.mergeEdge(from, to);
  });
  return seen;
}

function placesOf(graph: PlacedGraph): Places {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

/** How long a layout takes to come to rest, in milliseconds: larger pictures take longer. */
export function restAfter(order: number): number {
  return Math.min(20_000, 1_500 + order * 6);
}

/** A layout in which what is connected attracts each other (ForceAtlas2), computed in a worker while one watches. */
export class ForceLayout {
  private readonly graph: DrawnGraph;
  private readonly onEnd: () => void;
  private worker: ForceAtlas2Worker | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(graph: DrawnGraph, onEnd: () => void) {
    this.graph = graph;
    this.onEnd = onEnd;
  }

  /** Begins anew from where everything is; `still` shows the outcome only. */
  start(still: boolean): void {
    this.end();
    const seen = seenIn(this.graph);
    const settings = forceAtlas2.inferSettings(seen);
    if (seen.order === 0) {
      this.onEnd();
      return;
    }
    if (still && seen.order <= mostAtOnce) {
      forceAtlas2.assign(seen, { iterations: roundsAtOnce, settings });
      putTo(this.graph, placesOf(seen));
      this.onEnd();
      return;
    }
    if (!still) seen.on("eachNodeAttributesUpdated", () => putTo(this.graph, placesOf(seen)));
    const worker = new ForceAtlas2Worker(seen, { settings });
    this.worker = worker;
    worker.start();
    this.timer = setTimeout(() => {
      this.end();
      putTo(this.graph, placesOf(seen));
      this.onEnd();
    }, restAfter(seen.order));
  }

  /** Leaves everything where it is. */
  stop(): void {
    this.end();
    this.onEnd();
  }

  private end(): void {
    clearTimeout(this.timer);
    this.worker?.kill();
    this.worker = null;
  }
}
