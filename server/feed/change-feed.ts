import { badInput, type FieldFault } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { ChangeFeed } from "./change-feed.type.ts";
import { LATEST_REVISION } from "./feed.cypher.ts";
import { revisionsAfter } from "./revisions-after.ts";

const MOST = 1_000;

/** Reads the part of the log after a revision. A number the log has not reached is refused: it is of another database. */
export async function readChangesSince(graph: Graph, revision: number, first: number): Promise<ChangeFeed> {
  const faults: FieldFault[] = [];
  if (revision < 0) faults.push({ path: "revision", message: "must be 0 or more" });
  if (first < 1 || first > MOST) faults.push({ path: "first", message: `must be from 1 to ${MOST}` });
  if (faults.length > 0) throw badInput(faults);
  const { revisions, more } = await revisionsAfter(graph, revision, first);
  if (revisions.length === 0 && !more) await requireReached(graph, revision);
  return { revisions, upTo: revisions.at(-1)?.number ?? revision, hasMore: more };
}

async function requireReached(graph: Graph, revision: number): Promise<void> {
  const [latest = 0] = await graph.read(LATEST_REVISION);
  if (revision > latest)
    throw badInput([
      {
        path: "revision",
        message: `is after the latest revision, ${latest}: read everything anew, then go on from there`,
      },
    ]);
}
