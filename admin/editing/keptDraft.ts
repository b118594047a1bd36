import { isRecord } from "../data/fault.ts";

/** A form that was not saved yet: what it was begun from and what it holds. */
export interface KeptDraft {
  readonly base: unknown;
  readonly values: Record<string, unknown>;
  /** When it was last changed, in ISO 8601. */
  readonly at: string;
}

const prefix = "careers-graph.draft.";

/** The name a form is kept under: one per concept, and one for a new concept of each kind. */
export function draftKey(resource: string, id: string | null): string {
  return `${prefix}${resource}.${id ?? "new"}`;
}

/** The kept form; null where there is none or it cannot be read. */
export function readDraft(key: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (!isRecord(kept) || !isRecord(kept.values) || typeof kept.at !== "string") return null;
    return { base: kept.base, values: kept.values, at: kept.at };
  } catch {
    return null;
  }
}

/** Keeps a form in this browser, where a reload, a crash and a new sign-in leave it alone. */
export function keepDraft(key: string, base: unknown, values: Record<string, unknown>): void {
  const kept: KeptDraft = { base, values, at: new Date().toISOString() };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The browser's storage is full or switched off: the warning on leaving the page is what remains.
  }
}

/** Forgets a form that was saved or given up. */
export function forgetDraft(key: string): void {
  localStorage.removeItem(key);
}
