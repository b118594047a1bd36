import { useRef, useState } from "react";
import { useShortcut } from "../layout/useShortcut.ts";
import type { Drawing, DrawingEvents } from "./drawing.ts";
import { emptyPicture } from "./picture.ts";
import { useDrawing, useDrawn } from "./useDrawing.ts";
import { useExplorer } from "./useExplorer.ts";
import { useLayout } from "./useLayout.ts";
import { useLeaving, useOpened } from "./useOpened.ts";
import { useScene } from "./useScene.ts";
import { useThen } from "./useThen.ts";
import { type KeptView, viewOf } from "./viewCode.ts";

/** What is shown, how it is drawn, and what people do with both. */
export function useExplorerPage() {
  const now = useExplorer();
  const then = useThen(now);
  const explorer = { ...now, picture: then.picture, revision: then.revision ?? now.revision };
  const { dispatch, selection } = now;
  const sceneOf = useScene(explorer.picture, then.revision ?? undefined);
  const [over, setOver] = useState<Parameters<DrawingEvents["onHover"]>[0]>(null);
  const drawn = useRef<Drawing | null>(null);
  const viewNow = useRef<() => KeptView | null>(() => null);
  viewNow.current = () => {
    const { current } = drawn;
    const { picture, revision } = now;
    return current && picture.nodes.size > 0 ? viewOf(picture, current.places(), current.camera(), revision) : null;
  };
  useLeaving(viewNow);
  const events: DrawingEvents = {
    onPick: (id, also) => dispatch({ type: "selected", ids: [id], how: also ? "toggle" : "only" }),
    onGround: () => dispatch({ type: "selected", ids: [], how: "only" }),
    onOpen: (id) => void explorer.add({ of: [id], depth: 1, limit: 201 }, `expand ${now.picture.nodes.get(id)?.name}`),
    onHover: setOver,
    onMoved: (ids) => dispatch({ type: "pinned", ids, pinned: true }),
    onRest: () => layout.onRest(),
  };
  const { drawing, setContainer, fault } = useDrawing(events, (id) => (selection.has(id) ? [...selection] : [id]));
  drawn.current = drawing;
  useDrawn(drawing, sceneOf.scene, selection);
  const layout = useLayout(drawing, sceneOf);
  useOpened(explorer, drawing, layout.change);
  useShortcut("z", () => dispatch({ type: "undone" }), { whileTyping: false });
  useShortcut("y", () => dispatch({ type: "redone" }), { whileTyping: false });
  return {
    explorer,
    sceneOf,
    drawing,
    setContainer,
    fault,
    layout,
    over,
    then,
    ...starting(explorer, layout),
    viewNow,
  };
}

function starting(explorer: ReturnType<typeof useExplorer>, layout: ReturnType<typeof useLayout>) {
  return {
    start: async (id: string, name: string) => {
      const done = await explorer.add({ of: [id], depth: 1, limit: 101 }, `add ${name}`);
      if (done) explorer.dispatch({ type: "selected", ids: [id], how: "only" });
    },
    startOver: () => {
      explorer.dispatch({ type: "opened", picture: emptyPicture });
      layout.change("forces");
    },
  };
}
