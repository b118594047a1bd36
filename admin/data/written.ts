type Listener = (revision: number, mutation: string) => void;

const listeners = new Set<Listener>();

/** Calls back with the number of every revision that the panel makes, and the document that made it; returns how to stop that. */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells of revisions that a mutation has just made. */
export function announceWritten(revisions: readonly number[], mutation: string): void {
  for (const revision of revisions) for (const listener of listeners) listener(revision, mutation);
}
