import { NODES } from "../changes/catalogue.ts";
import { keysOf } from "../concept/concept.rules.ts";
import { allNodes, type Content } from "../exchange/graph-content.ts";
import type { Database } from "../neo4j/connect.ts";
import { RULES, ruleOf } from "../quality/catalogue.ts";
import { findingsIn } from "../quality/findings.ts";
import { WAIVERS } from "../quality/waiver.cypher.ts";

/** Enough to see what is wrong. */
const MOST_FINDINGS = 100;

/**
 * Warnings and hints are for editors to judge; what is wrong goes to nobody. Merging a replacement makes a chain of replacements, which
 * resolveIds follows to its end: that is for editors, too.
 */
const BLOCKING = keysOf(RULES).filter((rule) => ruleOf(rule).severity === "ERROR" && rule !== "BROKEN_REPLACEMENT");

/** What keeps the graph from being released, in words: errors that nobody waived, and what no write should have let in. */
export async function blockingFindings(database: Database, content: Content): Promise<string[]> {
  const findings = [...(await unwaivedErrors(database)), ...(await misshapen(content))];
  return findings.slice(0, MOST_FINDINGS);
}

async function unwaivedErrors(database: Database): Promise<string[]> {
  const waived = new Set((await database.read(WAIVERS, { rules: BLOCKING })).map(({ finding }) => finding));
  const found = (await findingsIn(database, BLOCKING)).flatMap(({ findings }) => findings);
  return found.filter(({ id }) => !waived.has(id)).map(({ rule, message }) => `${rule}: ${message}`);
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
