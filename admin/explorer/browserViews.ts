import { isRecord } from "../data/fault.ts";

/** A picture that is kept in this browser. */
export interface BrowserView {
  readonly name: string;
  readonly code: string;
}

const key = "careers-graph.explorer-views";
/** Where they were before: a place that is emptied when somebody signs out. */
const formerKey = "RaStore.explorer.views";

/** The pictures of this browser, those it kept in the former place among them. */
export function browserViews(): readonly BrowserView[] {
  const [kept, former] = [viewsIn(key), viewsIn(formerKey)];
  if (former.length === 0) return kept;
  const names = new Set(kept.map(({ name }) => name));
  const all = [...kept, ...former.filter(({ name }) => !names.has(name))];
  if (keepBrowserViews(all)) localStorage.removeItem(formerKey);
  return all;
}

/** Keeps these and no others; false where the browser's storage is full or switched off. */
export function keepBrowserViews(views: readonly BrowserView[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

function viewsIn(place: string): BrowserView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is BrowserView {
  return isRecord(value) && typeof value.name === "string" && typeof value.code === "string";
}
