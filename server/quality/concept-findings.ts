import DataLoader from "dataloader";
import type { Batches } from "../batch.ts";
import { keysOf } from "../concept/concept.rules.ts";
import type { Graph } from "../neo4j/statement.ts";
import { RULES, type RuleName, ruleOf } from "./catalogue.ts";
import { type Finding, findingOf } from "./finding.ts";
import { findingsOnce, type KnownFindings, knownFindings } from "./findings.ts";
import type { QualityFinding } from "./quality.type.ts";
import { WAIVERS_OF } from "./waiver.cypher.ts";

const loaders = new WeakMap<object, DataLoader<string, QualityFinding[]>>();

/** What the rules find at one concept; all that one request asks of them is found together. */
export function findingsOfConcept(graph: Graph, { current }: Batches, id: string): Promise<QualityFinding[]> {
  const loader = loaders.get(current) ?? new DataLoader((ids: readonly string[]) => findingsOf(graph, ids));
  loaders.set(current, loader);
  return loader.load(id);
}

async function findingsOf(graph: Graph, ids: readonly string[]): Promise<QualityFinding[][]> {
  const known = await knownFindings(graph);
  const found = new Map<string, Finding>();
  for (const rule of keysOf(RULES))
    for (const finding of await findingsAt(graph, known, rule, ids)) found.set(finding.id, finding);
  const waivers = await graph.read(WAIVERS_OF, { ids: [...found.keys()] });
  const waiverOf = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  const concerning = (id: string) => [...found.values()].filter(({ concepts }) => concepts.includes(id));
  return ids.map((id) => concerning(id).map((finding) => ({ ...finding, waiver: waiverOf.get(finding.id) ?? null })));
}

/** A report that somebody has read tells everything; without one only what is around the concepts is looked at. */
async function findingsAt(
  graph: Graph,
  known: KnownFindings,
  rule: RuleName,
  ids: readonly string[],
): Promise<Finding[]> {
  if (known.byRule.has(rule) || !ruleOf(rule).local) {
    const [{ findings, byConcept, count } = NOTHING] = await findingsOnce(graph, known, [rule]);
    if (count === findings.length) return ids.flatMap((id) => byConcept.get(id) ?? []);
  }
  return (await ruleOf(rule).around(graph, ids)).map((found) => findingOf(rule, found));
}

const NOTHING = { findings: [], byConcept: new Map<string, Finding[]>(), count: 0 };
