import { useMediaQuery } from "@mui/material";
import { type Theme, useTheme } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import { Drawing, type DrawingEvents } from "./drawing.ts";
import type { Scene } from "./drawnGraph.ts";
import type { Places } from "./placing.ts";
import type { Camera } from "./viewCode.ts";

const noCamera: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** What of a drawing outlives it: it is made anew where the theme changes. */
interface Kept {
  places: Places;
  camera: Camera;
}

function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

/** Keeps a drawing in an element. `fault` says why there is none. */
export function useDrawing(events: DrawingEvents, movedWith: (id: string) => string[]) {
  const { palette } = useTheme();
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const still = useMediaQuery("(prefers-reduced-motion: reduce)", { noSsr: true });
  const shareGestures = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"), { noSsr: true });
  const kept = useRef<Kept>({ places: new Map(), camera: noCamera });
  const latest = useLatest({ events, movedWith });
  useEffect(() => {
    if (!container) return undefined;
    const { text, background, secondary } = palette;
    const shadow = palette.mode === "dark" ? "rgba(0, 0, 0, 0.9)" : "rgba(0, 0, 0, 0.4)";
    const inks = { text: text.primary, ground: background.paper, mark: secondary.main, shadow };
    const made = makeDrawing(container, {
      inks,
      events: forwarded(latest),
      movedWith: (id) => latest.current.movedWith(id),
      shareGestures,
      still,
    });
    if (typeof made === "string") {
      setFault(made);
      return undefined;
    }
    made.place(kept.current.places);
    made.look(kept.current.camera);
    setDrawing(made);
    return () => {
      kept.current = { places: made.places(), camera: made.camera() };
      made.end();
      setDrawing(null);
    };
  }, [container, palette, shareGestures, still, latest]);
  return { setContainer, drawing, fault };
}

function makeDrawing(container: HTMLElement, options: ConstructorParameters<typeof Drawing>[1]): Drawing | string {
  try {
    return new Drawing(container, options);
  } catch (error) {
    return error instanceof Error ? error.message : "The browser cannot draw with WebGL.";
  }
}

/** Events reach whoever listens when they happen. */
function forwarded(latest: { readonly current: { readonly events: DrawingEvents } }): DrawingEvents {
  return {
    onPick: (id, also) => latest.current.events.onPick(id, also),
    onGround: () => latest.current.events.onGround(),
    onOpen: (id) => latest.current.events.onOpen(id),
    onHover: (over) => latest.current.events.onHover(over),
    onMoved: (ids) => latest.current.events.onMoved(ids),
    onRest: () => latest.current.events.onRest(),
  };
}

/** Draws the scene, and marks what is selected. */
export function useDrawn(drawing: Drawing | null, scene: Scene, selection: ReadonlySet<string>): void {
  useEffect(() => drawing?.show(scene), [drawing, scene]);
  useEffect(() => drawing?.mark([...selection]), [drawing, selection]);
}
