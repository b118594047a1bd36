import type Sigma from "sigma";
import type { Marks } from "./drawingStyles.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./drawnGraph.ts";
import { type NameTag, namesThatFit } from "./naming.ts";

/** As the renderer writes names. */
const font = "14px sans-serif";
const letterWidth = 8;
/** How long after a frame names are looked at again: while things move, not for each frame, and the less often the longer it takes. */
const soonMs = 150;
const restingTimes = 8;

/** What is changed here, by which it is known that nobody else has changed anything. */
const own: Array<keyof NodeAttributes> = ["nameAt"];

/** Keeps names from covering each other: decides which are written, and where, a moment after what is drawn has changed. */
export class DrawnNames {
  private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private readonly graph: DrawnGraph;
  private readonly marks: Marks;
  private readonly ruler = document.createElement("canvas").getContext("2d");
  private readonly widths = new Map<string, number>();
  private pending: ReturnType<typeof setTimeout> | null = null;
  private took = 0;
  /** The scale that names were decided for; null where something else has changed since. */
  private decidedFor: string | null = null;
  /** Whether all there is has been drawn: the renderer cannot change what it has not drawn yet. */
  private drawn = false;

  constructor(sigma: Sigma<NodeAttributes, EdgeAttributes>, graph: DrawnGraph, marks: Marks) {
    this.sigma = sigma;
    this.graph = graph;
    this.marks = marks;
    if (this.ruler) this.ruler.font = font;
    graph.on("nodeAdded", () => this.renew());
    graph.on("nodeDropped", () => this.renew());
    graph.on("nodeAttributesUpdated", () => this.renew());
    graph.on("eachNodeAttributesUpdated", ({ hints }) => {
      if (hints?.attributes !== own) this.renew();
    });
    sigma.on("afterRender", () => {
      this.drawn = true;
      this.pending ??= setTimeout(() => this.look(), soonMs + restingTimes * this.took);
    });
  }

  /** Has names decided anew after the next frame. */
  renew(): void {
    this.decidedFor = null;
    this.drawn = false;
  }

  stop(): void {
    if (this.pending) clearTimeout(this.pending);
  }

  /** Moving the picture changes nothing; coming nearer does. */
  private look(): void {
    this.pending = null;
    const { width } = this.sigma.getDimensions();
    const { ratio } = this.sigma.getCamera().getState();
    const scale = `${width} ${ratio}`;
    if (!this.drawn || this.decidedFor === scale) return;
    const started = performance.now();
    this.decide(width / ratio);
    this.decidedFor = scale;
    this.took = performance.now() - started;
  }

  private decide(span: number): void {
    const sides = namesThatFit(
      this.graph.nodes().flatMap((id) => this.tagOf(id)),
      span,
    );
    const nameAt = (id: string) => sides.get(id) ?? "none";
    if (this.graph.everyNode((id, attributes) => attributes.nameAt === nameAt(id))) return;
    this.graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, nameAt: nameAt(id) }), {
      attributes: own,
    });
  }

  private tagOf(id: string): NameTag[] {
    const { x, y, size, label, visibility } = this.graph.getNodeAttributes(id);
    if (visibility === "hidden") return [];
    const at = this.sigma.graphToViewport({ x, y });
    const radius = this.sigma.scaleSize(size);
    const isMarked = this.marks.few && this.sigma.getNodeState(id).isHighlighted;
    const rank = [isMarked ? 1 : 0, radius, this.graph.degree(id)] as const;
    return [{ id, ...at, radius, width: this.widthOf(label), rank }];
  }

  private widthOf(name: string): number {
    const known = this.widths.get(name);
    if (known !== undefined) return known;
    const width = this.ruler?.measureText(name).width ?? name.length * letterWidth;
    this.widths.set(name, width);
    return width;
  }
}
