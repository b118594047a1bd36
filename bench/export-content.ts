import type { Database } from "../server/neo4j/connect.ts";
import { loadCareers, TENFOLD_SIZE } from "./career-data.ts";

/** What ESCO says of its concepts besides: texts, a code of each with its address, and where it comes from. */
const TEXTS = `MATCH (n:Concept) CALL (n) {
  SET n.summary = 'What ' + n.name + ' is about, in a sentence or two of the usual length.',
    n.description = n.name + ' is described here at the length that is usual for it, in a few sentences. ',
    n.altNames = [n.name + ' by another name', n.name + ' as it was called']
} IN TRANSACTIONS OF 10000 ROWS`;
const SOURCE = "CREATE (:Source {id: 'bench-source', title: 'Measurements', licence: 'Free of rights.'})";
const CODES = `MATCH (n:Concept) CALL (n) {
  MATCH (s:Source {id: 'bench-source'})
  CREATE (n)-[:CITES]->(s)
  CREATE (n)-[:MATCHES {match: 'EXACT'}]->(:ExternalConcept {id: 'Bench:' + n.id, scheme: 'Bench', code: n.id, uri: 'http://example.org/concepts/' + n.id})
} IN TRANSACTIONS OF 10000 ROWS`;

/** Fills an empty database with ten times what ESCO has, and says how much that is. */
export async function loadTenfold(database: Database): Promise<string> {
  const { roles, skills, requirements } = TENFOLD_SIZE;
  await loadCareers(database, TENFOLD_SIZE);
  for (const cypher of [TEXTS, SOURCE, CODES]) await database.define(cypher);
  return `${roles} roles, ${skills} skills, ${requirements} requirements, and a code and a source of each`;
}
