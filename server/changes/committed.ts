import type { Database } from "../neo4j/connect.ts";

const listeners = new WeakMap<Database, Set<() => void>>();

/** Calls the listener after every commit of this process to this database; returns what ends that. */
export function onCommit(database: Database, listener: () => void): () => void {
  const known = listeners.get(database) ?? new Set();
  listeners.set(database, known.add(listener));
  return () => {
    known.delete(listener);
  };
}

/** Tells everyone who waits for it that a revision of this process is in the log. */
export function announceCommit(database: Database): void {
  for (const listener of listeners.get(database) ?? []) listener();
}
