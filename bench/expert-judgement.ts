import { rowsOf } from "../server/exchange/delimited.ts";
import { openFolder } from "../server/exchange/folder.ts";
import { onetFile, onetTable, RELATED_COLUMNS } from "../server/exchange/onet/onet.files.ts";
import { text } from "../server/neo4j/row.ts";
import type { Graph } from "../server/neo4j/statement.ts";
import { statement } from "../server/neo4j/statement.ts";
import type { Directory, ProjectedConcept } from "../server/projection/concepts.ts";

const CODES = statement(
  "codes of roles",
  "MATCH (r:Role)-[:MATCHES]->(x:ExternalConcept {scheme: 'ONET-SOC'}) RETURN r.id AS id, x.code AS code",
  (row) => ({ id: text(row, "id"), code: text(row, "code") }),
);

/** The occupations that O*NET's experts name as related to each, as numbers of roles. */
export async function relatedOccupations(
  folder: string,
  graph: Graph,
  roles: Directory<ProjectedConcept>,
): Promise<Map<number, Set<number>>> {
  const files = await openFolder(folder);
  const file = onetFile(files, "Related Occupations");
  if (file === null) throw new Error(`There is no table of related occupations in ${folder}.`);
  const numbers = new Map((await graph.read(CODES)).map(({ id, code }) => [code, roles.byId(id) ?? -1]));
  const related = new Map<number, Set<number>>();
  for await (const row of rowsOf(files, onetTable(file, RELATED_COLUMNS, "code", "related"))) {
    if ("record" in row) continue;
    const [from, to] = [numbers.get(row.values.code) ?? -1, numbers.get(row.values.related) ?? -1];
    if (from < 0 || to < 0) throw new Error(`${row.values.code} or ${row.values.related} was not imported.`);
    related.set(from, (related.get(from) ?? new Set()).add(to));
  }
  return related;
}
