import { type EdgeKey, keyOf, type NodeKey } from "../changes/change.ts";
import { toChange } from "../changes/revert.ts";
import { CHANGES_AFTER, type LoggedChange } from "../changes/revision.cypher.ts";
import type { Graph } from "../neo4j/statement.ts";
import { readInBatches } from "./batches.ts";
import type { FieldWrite } from "./merge-fields.ts";

const SUBJECTS_AT_ONCE = 200;

/** What the revision log tells of some nodes and edges. */
export class FieldLog {
  private readonly source: string;
  private readonly byKey = new Map<string, LoggedChange[]>();

  constructor(source: string, changes: readonly LoggedChange[]) {
    this.source = source;
    for (const change of changes) {
      const key = keyOf(toChange(change));
      const known = this.byKey.get(key);
      if (known) known.push(change);
      else this.byKey.set(key, [change]);
    }
  }

  /** Every time that a field was given a value, in order; `*` is the node or edge itself: made, or removed. */
  writesOf(key: NodeKey | EdgeKey, field: string): FieldWrite[] {
    return (this.byKey.get(keyOf(key)) ?? []).flatMap(({ before, after, importOf, revision, actor, at }) => {
      const whole = before === null || after === null;
      if (!whole && (field === "*" || !Object.hasOwn(after, field))) return [];
      const values = field === "*" ? { before, after } : { before: before?.[field], after: after?.[field] };
      return [{ own: importOf === this.source, made: before === null, ...values, revision, actor, at }];
    });
  }
}

/** Reads what the log has about some concepts and the edges from them. */
export async function readFieldLog(graph: Graph, source: string, subjects: Iterable<string>): Promise<FieldLog> {
  const withRevision = (ids: readonly string[]) => ({ ids, revision: 0 });
  const ids = [...new Set(subjects)];
  return new FieldLog(source, await readInBatches(graph, CHANGES_AFTER, ids, SUBJECTS_AT_ONCE, withRevision));
}
