import { keysOf } from "../concept/concept.rules.ts";
import { LATEST_REVISION } from "../feed/feed.cypher.ts";
import type { Graph } from "../neo4j/statement.ts";
import { isAffected } from "./affected.ts";
import { RULES, type RuleName, ruleOf } from "./catalogue.ts";
import { CHANGED_SINCE } from "./changed-since.cypher.ts";
import { type Finding, findingOf } from "./finding.ts";

/** What one rule finds in a graph: at most 10,000 findings, and how many there are in all. */
export interface RuleFindings {
  readonly rule: RuleName;
  readonly findings: readonly Finding[];
  readonly byConcept: ReadonlyMap<string, readonly Finding[]>;
  readonly count: number;
}

/** What rules find in any graph, read anew: the published one, or a transaction with changes that are not committed. */
export async function findingsIn(graph: Graph, rules: readonly RuleName[] = keysOf(RULES)): Promise<RuleFindings[]> {
  const found: RuleFindings[] = [];
  // One after the other: a report is not worth slowing down everything else that asks the database.
  for (const rule of rules) found.push(await read(graph, rule));
  return found;
}

/** What all rules find at some concepts, and at others for which these matter, in any graph. */
export async function findingsAround(graph: Graph, ids: readonly string[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const rule of keysOf(RULES))
    for (const one of await ruleOf(rule).around(graph, ids)) found.push(findingOf(rule, one));
  return found;
}

async function read(graph: Graph, rule: RuleName): Promise<RuleFindings> {
  const { found, count } = await ruleOf(rule).everywhere(graph);
  const findings = found.map((one) => findingOf(rule, one));
  return { rule, findings, byConcept: indexed(findings), count };
}

function indexed(findings: readonly Finding[]): Map<string, Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const concept of finding.concepts) {
      const others = index.get(concept);
      if (others) others.push(finding);
      else index.set(concept, [finding]);
    }
  return index;
}

/** What was found when the graph was at a revision; rules that nobody asked for are missing. */
export interface KnownFindings {
  readonly revision: number;
  readonly day: string;
  readonly byRule: Map<RuleName, Promise<RuleFindings>>;
}

const known = new WeakMap<Graph, KnownFindings>();

/**
 * What has been found in a graph at its latest revision. What an earlier one found is as true as ever where no change since then is about
 * what the rule reads; pay figures grow old, so a day later all is found anew.
 */
export async function knownFindings(graph: Graph): Promise<KnownFindings> {
  const [revision = 0] = await graph.read(LATEST_REVISION);
  const day = new Date().toISOString().slice(0, 10);
  const kept = known.get(graph);
  if (kept?.revision === revision && kept.day === day) return kept;
  const byRule = kept?.day === day ? await stillTrue(graph, kept, revision) : new Map();
  const fresh: KnownFindings = { revision, day, byRule };
  known.set(graph, fresh);
  return fresh;
}

/** More changes than these are not looked through: they concern most rules. */
const MOST_LOOKED_THROUGH = 1_000;

/** The findings that the changes since then leave as they are; a revision whose changes cannot all be seen yet may change any. */
async function stillTrue(
  graph: Graph,
  { revision, byRule }: KnownFindings,
  latest: number,
): Promise<KnownFindings["byRule"]> {
  const limit = MOST_LOOKED_THROUGH + 1;
  const [since] = await graph.read(CHANGED_SINCE, { revision, latest, limit });
  if (!since || since.changes.length !== since.size || since.size === limit) return new Map();
  const isLeft = ([rule]: [RuleName, unknown]) =>
    !since.changes.some((change) => isAffected(ruleOf(rule).words, change));
  return new Map([...byRule].filter(isLeft));
}

/** What some rules find, read once for each revision of the graph. */
export async function findingsOnce(
  graph: Graph,
  { byRule }: KnownFindings,
  rules: readonly RuleName[],
): Promise<RuleFindings[]> {
  const found: RuleFindings[] = [];
  for (const rule of rules) {
    const asked = byRule.get(rule) ?? read(graph, rule);
    byRule.set(rule, asked);
    // What failed, because the database was away, is tried again by the next who asks.
    asked.catch(() => byRule.delete(rule));
    found.push(await asked);
  }
  return found;
}
