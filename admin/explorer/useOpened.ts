import { useEffect, useRef } from "react";
import { useLocation, useNotify } from "react-admin";
import type { Drawing } from "./drawing.ts";
import type { Explorer } from "./useExplorer.ts";
import type { useLayout } from "./useLayout.ts";
import { viewFrom } from "./viewCode.ts";

/** Opens what the address names: a kept view, or concepts to start from. */
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
    opened.current = search;
    const asked = new URLSearchParams(search);
    const [code, from] = [asked.get("view"), asked.get("from")];
    if (code !== null) {
      const view = viewFrom(code);
      if (!view) {
        notify("The address of this view is incomplete.", { type: "warning" });
        return;
      }
      layOut("still");
      drawing.place(view.places);
      void explorer.open(view).then(() => drawing.look(view.camera));
    } else if (from !== null) {
      const depth = Math.min(4, Math.max(1, Number(asked.get("depth")) || 1));
      void explorer.add({ of: from.split(",").filter(Boolean), depth, limit: depth === 1 ? 101 : 200 }, "start");
    }
  }, [drawing, search, explorer, layOut, notify]);
}
