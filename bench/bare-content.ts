import { RELATIONS } from "../server/changes/catalogue.ts";
import { tableLike } from "../server/changes/closed-table.ts";
import { nameKey } from "../server/concept/concept.rules.ts";
import type { SourceContent, SourceNode } from "../server/exchange/content.ts";
import { groupedBy } from "../server/exchange/matching.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { number, type Row } from "../server/neo4j/row.ts";
import { type Statement, statement } from "../server/neo4j/statement.ts";
import { searchForm } from "../server/search/terms.ts";

const BATCH = 10_000;
const done = (row: Row) => number(row, "done");

const BARE_NODES: Readonly<Record<string, Statement<number>>> = Object.fromEntries(
  [
    ["ROLE", "Role"],
    ["ROLE_FAMILY", "RoleFamily"],
    ["SKILL", "Skill"],
    ["SKILL_GROUP", "SkillGroup"],
  ].map(([kind = "", label = ""]) => [
    kind,
    statement(
      `bare ${kind}`,
      `UNWIND $rows AS row CREATE (n:Concept:${label} {id: row.id}) SET n += row.fields RETURN count(*) AS done`,
      done,
    ),
  ]),
);

const BARE_EDGES = tableLike(RELATIONS, (relation) =>
  statement(
    `bare ${relation}`,
    `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to})
     CREATE (a)-[r:${relation}]->(b) SET r += row.fields RETURN count(*) AS done`,
    done,
  ),
);

/** Writes what the rows of a source say with nothing but UNWIND, in one transaction: no codes, no sources, no history. */
export async function loadBare(database: Database, { nodes, edges }: SourceContent): Promise<void> {
  const kinds = [
    ...groupedBy(
      nodes.filter(({ derived }) => !derived),
      ({ node }) => node,
    ),
  ];
  const relations = [
    ...groupedBy(
      edges.filter(({ derived }) => !derived),
      ({ edge }) => edge,
    ).values(),
  ];
  await database.write(async (transaction) => {
    for (const [kind, group] of kinds) {
      const write = BARE_NODES[kind];
      if (!write) throw new Error(`there is no bare statement for ${kind}`);
      for (const rows of batches(group.map(nodeRow))) await transaction.write(write, { rows });
    }
    for (const group of relations)
      for (const batch of batches(group)) {
        const rows = batch.map(({ from, to, fields }) => ({ from: from.id, to: to.id, fields }));
        const [first] = batch;
        if (first) await transaction.write(BARE_EDGES[first.edge], { rows });
      }
  });
}

/** A stored concept has the forms its names are sorted and found by, with either way of writing. */
function nodeRow({ id, node, fields }: SourceNode) {
  const name = String(fields.name);
  const altNames = Array.isArray(fields.altNames) ? fields.altNames : [];
  const forms = {
    kind: node,
    status: "PUBLISHED",
    nameKey: nameKey(name),
    searchName: searchForm(name),
    searchAltNames: altNames.map((other) => searchForm(String(other))),
  };
  return { id, fields: { ...fields, ...forms } };
}

function batches<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += BATCH) parts.push(items.slice(start, start + BATCH));
  return parts;
}
