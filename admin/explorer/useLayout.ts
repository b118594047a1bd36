import { useEffect, useRef, useState } from "react";
import type { Drawing } from "./drawing.ts";
import { circular, layered } from "./layouts.ts";
import type { SceneOf } from "./useScene.ts";

/** How concepts are put to places; "still" leaves them where they are. */
export type LayoutName = "forces" | "layers" | "circle" | "still";

/** Puts what is drawn to places: by forces when there is something new, in layers or a circle whenever what is seen changes. */
export function useLayout(drawing: Drawing | null, { visible, adjacency }: SceneOf) {
  const [layout, setLayout] = useState<LayoutName>("forces");
  const [flowing, setFlowing] = useState(false);
  const placed = useRef<ReadonlySet<string>>(new Set());
  const { nodes, nodeIds } = visible;
  useEffect(() => {
    const fresh = [...nodeIds].some((id) => !placed.current.has(id));
    placed.current = nodeIds;
    if (!drawing || !fresh || layout !== "forces") return;
    setFlowing(true);
    drawing.flow();
  }, [drawing, nodeIds, layout]);
  useEffect(() => {
    if (layout === "circle") drawing?.place(circular(nodes));
    if (layout === "layers") drawing?.place(layered(nodes, adjacency, drawing.canvasSize()));
  }, [drawing, layout, nodes, adjacency]);
  const change = (name: LayoutName) => {
    if (flowing) drawing?.hold();
    if (name === "forces" && drawing) {
      setFlowing(true);
      drawing.flow();
    }
    setLayout(name);
    if (name !== "forces") drawing?.zoom("all");
  };
  return { layout, flowing, change, onRest: () => setFlowing(false) };
}
