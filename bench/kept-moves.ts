import type { Database } from "../server/neo4j/connect.ts";
import { number } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import type { ProjectionVersion } from "../server/projection/version.ts";
import { figuresAt, type MoveRows, ownerOf } from "../server/routes/move-graph.ts";
import { costOf } from "../server/routes/objective.ts";
import { inPages } from "./career-data.ts";

const WRITTEN = statement(
  "bench kept moves",
  `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to})
   CREATE (a)-[:KEPT_MOVE {cost: row.cost}]->(b) RETURN count(*) AS total`,
  (row) => number(row, "total"),
);

/** Writes the moves that routes search between roles as wholes into Neo4j, with what they cost, so that Cypher can search the same. Says how many. */
export async function writeKeptMoves(database: Database, { arrays, concepts }: ProjectionVersion, moves: MoveRows) {
  const idOf = (position: number) => concepts.roles.at(arrays.roleOf[position] ?? -1).id;
  const rows: { from: string; to: string; cost: number }[] = [];
  for (const [place, to] of moves.to.entries()) {
    const from = ownerOf(place);
    if (to < 0 || arrays.rank[from] !== 0 || arrays.rank[to] !== 0) continue;
    rows.push({ from: idOf(from), to: idOf(to), cost: costOf("EASIEST", figuresAt(moves, place), 0) });
  }
  await inPages(database, WRITTEN, rows);
  return rows.length;
}
