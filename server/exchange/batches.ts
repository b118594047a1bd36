import type { Graph, Statement } from "../neo4j/statement.ts";

/** Reads a statement for any number of ids, some at a time, so that each answer comes in time. */
export async function readInBatches<Value>(
  graph: Graph,
  statement: Statement<Value>,
  ids: readonly string[],
  size: number,
  parameters: (batch: readonly string[]) => Record<string, unknown> = (batch) => ({ ids: batch }),
): Promise<Value[]> {
  const found: Value[] = [];
  for (let start = 0; start < ids.length; start += size)
    for (const value of await graph.read(statement, parameters(ids.slice(start, start + size)))) found.push(value);
  return found;
}
