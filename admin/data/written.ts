type Listener = (revision: number) => void;

const listeners = new Set<Listener>();

/** Calls back with the number of every revision that the panel makes; returns how to stop that. */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells of revisions that were just made. */
export function announceWritten(revisions: readonly number[]): void {
  for (const revision of revisions) for (const listener of listeners) listener(revision);
}
