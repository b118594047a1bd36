import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { StylesDeclaration } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "./drawnGraph.ts";

/** The colors of the theme that the drawing needs. */
export interface Inks {
  readonly text: string;
  readonly ground: string;
  readonly mark: string;
  readonly shadow: string;
}

/** The shapes that concepts can have. */
export const shapes = [sdfCircle(), sdfSquare({ cornerRadius: 0.15 }), sdfDiamond(), sdfTriangle()];

/** Names of what is selected are always shown, unless they would cover each other. */
export const mostNamed = 12;

/** How much is marked: known to the styles, told by the drawing. */
export interface Marks {
  few: boolean;
}

const nameVisibility = { right: "visible", left: "visible", none: "hidden", unknown: "auto" } as const;

/** How nodes and edges are drawn: by their attributes, and by whether they are selected or under the pointer. */
export function stylesFor(
  { text, ground, mark, shadow }: Inks,
  marks: Marks,
): StylesDeclaration<NodeAttributes, EdgeAttributes> {
  return {
    nodes: {
      x: { attribute: "x" },
      y: { attribute: "y" },
      size: { attribute: "size" },
      color: { attribute: "color" },
      shape: { attribute: "shape" },
      opacity: { attribute: "opacity" },
      visibility: { attribute: "visibility" },
      label: { attribute: "label" },
      labelColor: text,
      labelBackgroundColor: ground,
      labelBackgroundPadding: 1,
      labelPosition: ({ nameAt }) => (nameAt === "left" ? "left" : "right"),
      labelVisibility: ({ nameAt }, { isHovered, isHighlighted }) =>
        isHovered || (isHighlighted && marks.few) ? "visible" : nameVisibility[nameAt ?? "unknown"],
      depth: (_attributes, { isHovered, isHighlighted }) => (isHovered || isHighlighted ? "topNodes" : "nodes"),
      backdropVisibility: ({ fixed }, { isHovered, isHighlighted }) =>
        fixed || isHovered || isHighlighted ? "visible" : "hidden",
      backdropColor: ground,
      backdropShadowColor: (_attributes, { isHovered }) => (isHovered ? shadow : "rgba(0, 0, 0, 0)"),
      backdropShadowBlur: 10,
      backdropPadding: 4,
      backdropArea: (_attributes, { isHovered }) => (isHovered || marks.few ? "both" : "node"),
      backdropBorderColor: ({ color }, { isHighlighted }) => (isHighlighted ? mark : color),
      backdropBorderWidth: (_attributes, { isHighlighted }) => (isHighlighted ? 2.5 : 1),
    },
    // No functions: after each change of what the pointer does the renderer would ask them of every link.
    edges: [
      {
        size: { attribute: "size" },
        color: { attribute: "color" },
        opacity: { attribute: "opacity" },
        visibility: { attribute: "visibility" },
        head: { attribute: "head" },
        depth: "edges",
      },
      { matchState: "isHighlighted", cases: { true: { color: mark, depth: "topEdges" } } },
    ],
  };
}

/** How the drawing behaves. */
export interface Manners {
  /** Which concepts move together with the one that is dragged. */
  readonly movedWith: (id: string) => string[];
  /** Whether a finger or wheel on the drawing moves the page unless one says otherwise. */
  readonly shareGestures: boolean;
  /** Whether motion is unwelcome. */
  readonly still: boolean;
}

/** The renderer's settings for these manners. */
export function settingsFor({ movedWith, shareGestures, still }: Manners): Partial<Settings> {
  return {
    itemSizesReference: "screen",
    enableNodeDrag: true,
    enableCameraRotation: false,
    getDraggedNodes: movedWith,
    labelGridCellSize: 120,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 0.8,
    gestureTarget: shareGestures ? "shared" : "graph",
    // Names are put where there is room for them: that must not depend on which are written.
    autoRescaleContent: "nodes",
    stagePadding: 24,
    maxCameraRatio: 4,
    minCameraRatio: 0.02,
    doubleClickZoomingRatio: 1,
    inertiaDuration: still ? 0 : 200,
  };
}
