import Sigma from "sigma";
import { extremityArrow } from "sigma/rendering";
import { type Inks, type Manners, type Marks, mostNamed, settingsFor, shapes, stylesFor } from "./drawingStyles.ts";
import {
  bringTo,
  type DrawnGraph,
  type EdgeAttributes,
  type NodeAttributes,
  newGraph,
  placesIn,
  putTo,
  type Scene,
} from "./drawnGraph.ts";
import { DrawnNames } from "./drawnNames.ts";
import { ForceLayout } from "./forceLayout.ts";
import type { Canvas } from "./layouts.ts";
import { isInside, type Places, type Point } from "./placing.ts";
import type { Camera } from "./viewCode.ts";

/** What people do on the drawing; points are in its own pixels. */
export interface DrawingEvents {
  readonly onPick: (id: string, also: boolean) => void;
  readonly onGround: () => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (over: { readonly id: string; readonly at: Point } | null) => void;
  readonly onMoved: (ids: readonly string[]) => void;
  readonly onRest: () => void;
}

interface Options extends Manners {
  readonly inks: Inks;
  readonly events: DrawingEvents;
}

/** Links that are drawn anew for every frame while the picture moves. */
const mostWhileMoving = 20_000;

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** The picture on its canvas: what is drawn is told to it, what people do there it tells. */
export class Drawing {
  private readonly graph: DrawnGraph = newGraph();
  private readonly sigma: Renderer;
  private readonly force: ForceLayout;
  private readonly names: DrawnNames;
  private readonly remembered = new Map<string, Point>();
  private readonly still: boolean;
  private readonly marks: Marks = { few: true };
  private marked: readonly string[] = [];
  private markedLinks: string[] = [];

  constructor(container: HTMLElement, options: Options) {
    const { inks, events, still } = options;
    this.still = still;
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.graph, container, {
      primitives: { nodes: { shapes }, edges: { extremities: [extremityArrow()] } },
      styles: stylesFor(inks, this.marks),
      settings: settingsFor(options),
    });
    this.force = new ForceLayout(this.graph, events.onRest);
    this.names = new DrawnNames(this.sigma, this.graph, this.marks);
    this.listen(events);
  }

  private listen(events: DrawingEvents): void {
    this.sigma.on("clickNode", ({ node, event }) => {
      const { original } = event;
      events.onPick(node, original.shiftKey || original.ctrlKey || original.metaKey);
    });
    this.sigma.on("clickStage", () => events.onGround());
    this.sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpen(node);
    });
    this.sigma.on("enterNode", ({ node, event }) => events.onHover({ id: node, at: { x: event.x, y: event.y } }));
    this.sigma.on("leaveNode", () => events.onHover(null));
    this.sigma.on("nodeDragStart", () => events.onHover(null));
    this.sigma.on("nodeDragEnd", ({ allDraggedNodes }) => events.onMoved(allDraggedNodes));
  }

  /** Draws a scene. */
  show(scene: Scene): void {
    // Where there are very many, moving is worth more than seeing every link while one moves.
    const many = scene.edges.size > mostWhileMoving;
    this.sigma.setSettings({ hideEdgesOnMove: many, hideLabelsOnMove: many });
    bringTo(this.graph, scene, this.remembered);
    this.mark(this.marked);
  }

  /** Marks what is selected, and the links at it unless that is much. */
  mark(ids: readonly string[]): void {
    this.marks.few = ids.length <= mostNamed;
    const there = (id: string) => this.graph.hasNode(id);
    this.sigma.setNodesState(this.marked.filter(there), { isHighlighted: false });
    this.sigma.setNodesState(ids.filter(there), { isHighlighted: true });
    this.sigma.setEdgesState(
      this.markedLinks.filter((key) => this.graph.hasEdge(key)),
      { isHighlighted: false },
    );
    this.markedLinks = this.marks.few ? ids.filter(there).flatMap((id) => this.graph.edges(id)) : [];
    this.sigma.setEdgesState(this.markedLinks, { isHighlighted: true });
    this.marked = ids;
    this.names.renew();
  }

  /** Lets the layout by forces run until it rests. */
  flow(): void {
    this.force.start(this.still);
  }

  /** Holds everything where it is. */
  hold(): void {
    this.force.stop();
  }

  /** Puts concepts to places, also those that are drawn later. */
  place(places: Places): void {
    for (const [id, at] of places) this.remembered.set(id, at);
    putTo(this.graph, places);
  }

  places(): Map<string, Point> {
    return placesIn(this.graph);
  }

  /** In pixels. */
  canvasSize(): Canvas {
    return this.sigma.getDimensions();
  }

  camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  look({ x, y, ratio }: Camera): void {
    this.sigma.getCamera().setState({ x, y, ratio });
  }

  zoom(direction: "in" | "out" | "all"): void {
    const camera = this.sigma.getCamera();
    const duration = this.still ? 0 : 200;
    if (direction === "in") void camera.zoomIn({ duration });
    else if (direction === "out") void camera.zoomOut({ duration });
    else void camera.reset({ duration });
  }

  /** Brings a concept into the middle. */
  center(id: string): void {
    const at = this.sigma.getNodeDisplayData(id);
    if (!at) return;
    const camera = this.sigma.getCamera();
    const ratio = Math.min(camera.ratio, 0.6);
    void camera.animate({ x: at.x, y: at.y, ratio }, { duration: this.still ? 0 : 300 });
  }

  /** The shown concepts within a line drawn on it. */
  within(outline: readonly Point[]): string[] {
    return this.graph
      .filterNodes(
        (_id, { visibility, x, y }) =>
          visibility === "visible" && isInside(this.sigma.graphToViewport({ x, y }), outline),
      )
      .map(String);
  }

  /** What is drawn now. The canvas is emptied after each frame, so it is drawn again before it is given away. */
  canvas(): HTMLCanvasElement {
    this.sigma.refresh();
    return this.sigma.getStageCanvas();
  }

  end(): void {
    this.force.stop();
    this.names.stop();
    this.sigma.kill();
  }
}
