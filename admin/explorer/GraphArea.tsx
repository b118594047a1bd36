import { Alert, Box, LinearProgress, Paper } from "@mui/material";
import { type ReactNode, useState } from "react";
import { formatCount } from "../wording/count.ts";
import { CanvasTools } from "./CanvasTools.tsx";
import type { Drawing } from "./drawing.ts";
import { HoverCard } from "./HoverCard.tsx";
import { Lasso } from "./Lasso.tsx";
import { Legend } from "./Legend.tsx";
import type { Point } from "./placing.ts";
import type { Explorer } from "./useExplorer.ts";
import type { useLayout } from "./useLayout.ts";
import type { SceneOf } from "./useScene.ts";

interface Props {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  readonly drawing: Drawing | null;
  readonly fault: string | null;
  readonly layout: ReturnType<typeof useLayout>;
  readonly over: { readonly id: string; readonly at: Point } | null;
  readonly setContainer: (element: HTMLElement | null) => void;
  /** What lies over the drawing while there is nothing on it. */
  readonly children: ReactNode;
}

/** The picture with its tools, legend and hover card. */
export function GraphArea({ explorer, sceneOf, drawing, fault, layout, over, setContainer, children }: Props) {
  const [lasso, setLasso] = useState(false);
  const { picture, dispatch, busy } = explorer;
  const { visible, colorKey } = sceneOf;
  const { colorBy, sizeBy } = picture.look;
  const select = (ids: readonly string[], how: "only" | "also" = "only") => dispatch({ type: "selected", ids, how });
  const selectGroup = (group: string) => {
    const { groupOf } = colorKey.kind === "groups" ? colorKey : { groupOf: () => "" };
    select(visible.nodes.filter((node) => groupOf(node) === group).map(({ id }) => id));
  };
  const within = (outline: readonly Point[]) => {
    select(drawing?.within(outline) ?? [], "also");
    setLasso(false);
  };
  const hovered = over ? picture.nodes.get(over.id) : undefined;
  const counted = `${formatCount(visible.nodes.length, "concept")} and ${formatCount(visible.edges.length, "link")}`;
  const words = `Picture of ${counted}; the tables below list them`;
  const empty = picture.nodes.size === 0;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1, minWidth: 0 }}>
      <CanvasTools
        explorer={explorer}
        drawing={drawing}
        layout={layout}
        lasso={lasso}
        onLasso={() => setLasso(!lasso)}
      />
      <Paper sx={{ overflow: "hidden" }}>
        <Box sx={{ position: "relative", height: { xs: "56vh", md: "calc(100vh - 290px)" }, minHeight: 380 }}>
          {busy ? (
            <LinearProgress aria-label="Asking the graph" sx={{ position: "absolute", insetInline: 0, zIndex: 2 }} />
          ) : null}
          <Box ref={setContainer} role="img" aria-label={words} sx={{ position: "absolute", inset: 0 }} />
          {fault ? <Alert severity="warning">{fault} The table below has everything.</Alert> : null}
          {lasso ? <Lasso onOutline={within} /> : null}
          {empty ? children : null}
          {hovered && over ? <HoverCard node={hovered} at={over.at} picture={picture} sceneOf={sceneOf} /> : null}
        </Box>
        {empty ? null : <Legend colorKey={colorKey} colorBy={colorBy} sizeBy={sizeBy} onGroup={selectGroup} />}
      </Paper>
    </Box>
  );
}
