import { type RefObject, useEffect, useRef } from "react";
import { useLocation, useNotify } from "react-admin";
import type { Drawing } from "./drawing.ts";
import type { Explorer } from "./useExplorer.ts";
import type { useLayout } from "./useLayout.ts";
import { type KeptView, viewFrom } from "./viewCode.ts";

/** The picture as one left it, for whoever comes back to the same address while the panel is open. */
let left: { readonly search: string; readonly view: KeptView } | null = null;

/** Keeps the picture when one leaves the page. Has to be called before the drawing is made: what is made later ends later. */
export function useLeaving(viewNow: RefObject<() => KeptView | null>): void {
  const { search } = useLocation();
  const address = useRef(search);
  address.current = search;
  useEffect(
    () => () => {
      const view = viewNow.current();
      left = view && { search: address.current, view };
    },
    [viewNow],
  );
}

/** Opens what the address names: the picture one left there, a kept view, or concepts to start from. */
export function useOpened(
  explorer: Explorer,
  drawing: Drawing | null,
  layOut: ReturnType<typeof useLayout>["change"],
): void {
  const { search } = useLocation();
  const notify = useNotify();
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (!drawing || opened.current === search) return;
    const first = opened.current === null;
    opened.current = search;
    const asked = new URLSearchParams(search);
    const [code, from] = [asked.get("view"), asked.get("from")];
    const view = first && left?.search === search ? left.view : code === null ? null : viewFrom(code);
    if (view) {
      layOut("still");
      drawing.place(view.places);
      void explorer.open(view).then(() => drawing.look(view.camera));
    } else if (code !== null) notify("The address of this view is incomplete.", { type: "warning" });
    else if (from !== null) void explorer.add(startOf(from, asked.get("depth")), "start");
  }, [drawing, search, explorer, layOut, notify]);
}

function startOf(from: string, steps: string | null) {
  const depth = Math.min(4, Math.max(1, Number(steps) || 1));
  return { of: from.split(",").filter(Boolean), depth, limit: depth === 1 ? 101 : 200 };
}
