import { applySchema } from "../../schema/apply.ts";
import type { Database } from "../neo4j/connect.ts";
import { planAnew } from "../neo4j/replanning.ts";
import type { Statement } from "../neo4j/statement.ts";
import {
  BEGIN_RESTORE,
  CLEAR_SOME,
  END_RESTORE,
  FORGET_KEYS,
  INDEX_KEYS,
  RESTORE_EDGES,
  RESTORE_NODES,
  STATE,
  UNMARK_SOME,
} from "./backup.cypher.ts";
import { type BackupLine, type BackupSummary, checkBackup, readBackup } from "./backup-file.ts";

/** Rows of one transaction, and about how many characters they may have: one may hold a whole guide, or a word. */
const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 8_000_000;

/** A database that a backup cannot be restored into. */
export class RestoreRefused extends Error {}

/**
 * Restores a backup into an empty database. The file is read to its end and checked before anything is written. A restore that is cut off
 * leaves a database that says so: the product does not start on it, and restoring again clears it and begins anew.
 */
export async function restore(database: Database, file: string): Promise<BackupSummary> {
  const summary = await checkBackup(file);
  const [state] = await database.read(STATE);
  if (state?.cutOff == null) {
    if (state && state.nodes > 0)
      throw new RestoreRefused(`The database is not empty: it holds ${state.nodes} nodes. Restore into an empty one.`);
    await applySchema(database);
  }
  await database.write((transaction) => transaction.write(BEGIN_RESTORE, { file }));
  await untilNone(database, CLEAR_SOME);
  await database.define(INDEX_KEYS);
  await load(database, file, summary);
  await untilNone(database, UNMARK_SOME);
  await database.define(FORGET_KEYS);
  await database.write((transaction) => transaction.write(END_RESTORE));
  // The backup may be older than this version of the product.
  await applySchema(database);
  await planAnew(database);
  return summary;
}

async function load(database: Database, file: string, { nodes, edges }: BackupSummary): Promise<void> {
  let done = 0;
  for await (const batch of batches(readBackup(file))) {
    const [first] = batch;
    const query = first && "node" in first ? RESTORE_NODES : RESTORE_EDGES;
    const [made = 0] = await database.write((transaction) => transaction.write(query, { rows: batch.map(rowOf) }));
    done += made;
  }
  if (done !== nodes + edges) throw new Error(`${done} of ${nodes + edges} nodes and edges were restored`);
}

function rowOf(line: BackupLine) {
  const { fields, floats = [] } = line;
  const times = Object.entries(line.times ?? {}).map(([key, time]) => ({ key, time }));
  return "node" in line
    ? { key: line.node, labels: line.labels, fields, floats, times }
    : { type: line.edge, from: line.from, to: line.to, fields, floats, times };
}

/** Nodes with nodes, edges with edges, few enough for one transaction. */
async function* batches(lines: AsyncIterable<BackupLine>): AsyncGenerator<BackupLine[]> {
  let batch: BackupLine[] = [];
  let characters = 0;
  for await (const line of lines) {
    const [first] = batch;
    const full = batch.length === MOST_ROWS || characters > MOST_CHARACTERS;
    if (first && (full || "node" in first !== "node" in line)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(line);
    characters += JSON.stringify(line.fields).length;
  }
  if (batch.length > 0) yield batch;
}

async function untilNone(database: Database, query: Statement<number>): Promise<void> {
  for (;;) {
    const [done = 0] = await database.write((transaction) => transaction.write(query, { limit: MOST_ROWS }));
    if (done === 0) return;
  }
}
