import { NODES } from "../changes/catalogue.ts";
import { BROKEN_LADDERS, SEVERAL_PARENTS, STRAY_LEVELS } from "../changes/graph-rules.cypher.ts";
import { CONCEPT_KINDS, keysOf } from "../concept/concept.rules.ts";
import { allNodes, type Content } from "../exchange/graph-content.ts";
import type { Database } from "../neo4j/connect.ts";

/** Enough to see what is wrong. */
const MOST_FINDINGS = 100;
const IDS_AT_ONCE = 5_000;

/** What keeps the graph from being released, in words: what no write should have let in. */
export async function blockingFindings(database: Database, content: Content): Promise<string[]> {
  const findings = [...(await misshapen(content)), ...(await misplaced(database, content))];
  return findings.slice(0, MOST_FINDINGS);
}

/** Nodes that the rules of their kind would refuse today. */
async function misshapen(content: Content): Promise<string[]> {
  const findings: string[] = [];
  for await (const { node, id, fields } of allNodes(content)) {
    const { error } = NODES[node].shape.safeParse(fields);
    for (const { path, message } of error?.issues ?? [])
      findings.push(`${node} ${String(fields.name ?? id)}: ${path.join(".")} ${message}`);
    if (findings.length >= MOST_FINDINGS) break;
  }
  return findings;
}

/** Ladders with gaps, levels of no role, and concepts with several parents. */
async function misplaced(database: Database, content: Content): Promise<string[]> {
  const findings: string[] = [];
  for (const kind of keysOf(CONCEPT_KINDS))
    for await (const ids of idsInBatches(content, kind)) {
      const [ladders, stray, several] = await Promise.all([
        kind === "ROLE" ? database.read(BROKEN_LADDERS, { ids }) : [],
        kind === "LEVEL" ? database.read(STRAY_LEVELS, { ids }) : [],
        database.read(SEVERAL_PARENTS, { ids }),
      ]);
      for (const { role, levels } of ladders) findings.push(`${role}: its levels must have the ranks 1 to ${levels}`);
      for (const name of stray) findings.push(`${name}: must belong to exactly one role`);
      for (const name of several) findings.push(`${name}: is in several places of a hierarchy that allows one`);
    }
  return findings;
}

async function* idsInBatches(content: Content, kind: keyof typeof CONCEPT_KINDS): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for await (const { id } of content.nodes(kind)) {
    ids.push(id);
    if (ids.length < IDS_AT_ONCE) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}
