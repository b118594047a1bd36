import type { Graph, Statement } from "../neo4j/statement.ts";

/**
 * Reads a statement for any number of ids, some at a time, so that each answer comes in time. The database works on the next ones while
 * an answer is taken in.
 */
export async function readInBatches<Value>(
  graph: Graph,
  statement: Statement<Value>,
  ids: readonly string[],
  size: number,
  parameters: (batch: readonly string[]) => Record<string, unknown> = (batch) => ({ ids: batch }),
): Promise<Value[]> {
  const found: Value[] = [];
  const ask = (start: number) => {
    const answer = graph.read(statement, parameters(ids.slice(start, start + size)));
    // Where one fails, nobody waits for the one that was asked after it.
    answer.catch(() => undefined);
    return answer;
  };
  let next = ids.length > 0 ? ask(0) : null;
  for (let start = size; next; start += size) {
    const answer: Promise<Value[]> = next;
    next = start < ids.length ? ask(start) : null;
    for (const value of await answer) found.push(value);
  }
  return found;
}
