import { RELATIONS } from "../server/changes/catalogue.ts";
import { tableLike } from "../server/changes/closed-table.ts";
import { nameKey } from "../server/concept/concept.rules.ts";
import type { SourceContent, SourceEdge, SourceNode } from "../server/exchange/content.ts";
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

/** One statement with the rows of a batch. */
interface BareWrite {
  readonly statement: Statement<number>;
  readonly rows: readonly unknown[];
}

/** What the rows of a source say, ready to be loaded: no codes, no sources, no history. */
export function bareRows({ nodes, edges }: SourceContent): BareWrite[] {
  const own = <Item extends { readonly derived: boolean }>(items: readonly Item[]) =>
    items.filter(({ derived }) => !derived);
  const kinds = [...groupedBy(own(nodes), ({ node }) => node)];
  const relations = [...groupedBy(own(edges), ({ edge }) => edge).values()];
  return [
    ...kinds.flatMap(([kind, group]) => written(nodeStatement(kind), group.map(nodeRow))),
    ...relations.flatMap((group) => (group[0] ? written(BARE_EDGES[group[0].edge], group.map(edgeRow)) : [])),
  ];
}

/** Loads them with nothing but UNWIND, in one transaction. */
export async function loadBare(database: Database, writes: readonly BareWrite[]): Promise<void> {
  await database.write(async (transaction) => {
    for (const { statement: write, rows } of writes) await transaction.write(write, { rows });
  });
}

function nodeStatement(kind: string): Statement<number> {
  const found = BARE_NODES[kind];
  if (!found) throw new Error(`there is no bare statement for ${kind}`);
  return found;
}

function written(write: Statement<number>, rows: readonly unknown[]): BareWrite[] {
  const batches: BareWrite[] = [];
  for (let start = 0; start < rows.length; start += BATCH)
    batches.push({ statement: write, rows: rows.slice(start, start + BATCH) });
  return batches;
}

function edgeRow({ from, to, fields }: SourceEdge) {
  return { from: from.id, to: to.id, fields };
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
