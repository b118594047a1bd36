import { useSyncExternalStore } from "react";
import { isRecord } from "../data/fault.ts";

/** The proposal that what one does in this tab goes into. */
export interface WorkingProposal {
  readonly id: string;
  readonly title: string;
  /** The last one an answer was given with; null before there was an answer. */
  readonly version: number | null;
}

// A tab keeps it over a reload; another tab begins outside, where it says so.
const key = "panel.proposal";

/** Hears of beginning and leaving (null), and of new versions of the proposal one works in, by what was answered with them first. */
type Listener = (document: string | null) => void;

const listeners = new Set<Listener>();
let current: WorkingProposal | null = kept();

function kept(): WorkingProposal | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (!isRecord(value) || typeof value.id !== "string" || typeof value.title !== "string") return null;
    return { id: value.id, title: value.title, version: null };
  } catch {
    return null;
  }
}

/** The proposal one works in; null outside of one. */
export function workingProposal(): WorkingProposal | null {
  return current;
}

/** Begins to work in a proposal, or leaves it with null. */
export function workIn(proposal: Pick<WorkingProposal, "id" | "title"> | null): void {
  current = proposal && { id: proposal.id, title: proposal.title, version: null };
  if (current) sessionStorage.setItem(key, JSON.stringify(current));
  else sessionStorage.removeItem(key);
  for (const listener of listeners) listener(null);
}

/** Notes which version of the proposal the answer to a document was given with. */
export function noteVersion(id: string, version: number, document: string): void {
  if (current?.id !== id || (current.version ?? 0) >= version) return;
  const first = current.version === null;
  current = { ...current, version };
  if (!first) for (const listener of listeners) listener(document);
}

/** Calls the listener whenever one begins, leaves or changes the proposal; returns what ends that. */
export function onWorkingProposal(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The proposal one works in, for components. */
export function useWorkingProposal(): WorkingProposal | null {
  return useSyncExternalStore(onWorkingProposal, workingProposal);
}
