import { rename, rm } from "node:fs/promises";
import { consistently } from "../exchange/consistently.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Row } from "../neo4j/row.ts";
import { BACKED_UP_EDGES, BACKED_UP_NODES } from "./backup.cypher.ts";
import { type BackupLine, type BackupSummary, writeBackup } from "./backup-file.ts";

/**
 * Writes everything that lasts to a file: the graph, its whole history, people with the hashes of their passwords and tokens, webhooks,
 * proposals, and whatever else has been added since, for nodes and edges are taken as they are. The graph and its history are of one revision.
 */
export async function backUp(database: Database, file: string): Promise<BackupSummary> {
  const draft = `${file}.draft`;
  try {
    const summary = await consistently(database, async (revision) => {
      await rm(draft, { force: true });
      return writeBackup(draft, revision, linesOf(database));
    });
    await rename(draft, file);
    return summary;
  } finally {
    await rm(draft, { force: true });
  }
}

async function* linesOf(database: Database): AsyncGenerator<BackupLine> {
  const nodes = new Set<string>();
  for await (const { key, labels, ...stored } of database.stream(BACKED_UP_NODES)) {
    nodes.add(key);
    yield { node: key, labels, ...typed(stored) };
  }
  // Who signs up meanwhile waits for no revision: an edge may lead to a person who was not there yet.
  for await (const { type, from, to, ...stored } of database.stream(BACKED_UP_EDGES))
    if (nodes.has(from) && nodes.has(to)) yield { edge: type, from, to, ...typed(stored) };
}

interface Stored {
  readonly fields: Row;
  readonly floats: readonly string[];
  readonly times: ReadonlyMap<string, string>;
}

/** What JSON cannot say by itself is said beside the values: times, and whole numbers that are floats. */
function typed({ fields, floats, times }: Stored) {
  const plain = Object.entries(fields).filter(([key]) => !times.has(key));
  for (const [key, value] of plain) if (!isPlain(value)) throw new Error(`${key} has a type that cannot be backed up`);
  const whole = floats.filter((key) => Number.isInteger(fields[key]));
  return {
    fields: Object.fromEntries(plain),
    ...(whole.length > 0 ? { floats: whole } : {}),
    ...(times.size > 0 ? { times: Object.fromEntries(times) } : {}),
  };
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPlain) : ["string", "number", "boolean"].includes(typeof value);
}
