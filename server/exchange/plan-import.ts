import { isConceptKind } from "../changes/catalogue.ts";
import type { State } from "../changes/change.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { SourceContent, SourceNode } from "./content.ts";
import type { Decisions, Policy } from "./decisions.ts";
import { type FieldLog, readFieldLog } from "./field-log.ts";
import { Judge } from "./judge.ts";
import type { Match } from "./matching.ts";
import type { Candidate } from "./near-duplicates.ts";
import { type ComparedEdges, comparedEdges, edgeStates } from "./plan-edges.ts";
import { comparedNodes, type NodePlan, nodeStates } from "./plan-nodes.ts";
import { MOST_RETIRED, MOST_RETIRED_OF_FEW, missingFrom, retirementStates } from "./plan-retirements.ts";
import type { ImportReport, Likeness } from "./report.ts";
import { ReportBook } from "./report-book.ts";
import { type NewConcept, slugsFor } from "./slugs.ts";
import { SourceError } from "./source-error.ts";
import { readStanding, type Standing } from "./standing.ts";

/** What becomes of concepts that the source no longer has. */
export const MISSING = {
  DEPRECATE: "They are deprecated, however many they are.",
  DEPRECATE_FEW: "They are deprecated, unless they are more than a tenth of what the source has here.",
  KEEP: "They stay as they are.",
} as const;

/** How an import is to go about what it finds. */
export interface ImportChoices {
  readonly policy: Policy;
  readonly missing: keyof typeof MISSING;
  readonly decisions: Decisions;
}

/** What the graph ought to become, and what that means. */
export interface ImportPlan {
  readonly states: readonly State[];
  readonly report: ImportReport;
}

/** Compares a source with the graph as it is. The same plan serves the dry run and the import itself. */
export async function planImport(graph: Graph, content: SourceContent, choices: ImportChoices): Promise<ImportPlan> {
  const standing = await readStanding(graph, content, choices.decisions);
  const nodes = comparedNodes(standing);
  const edges = comparedEdges(content, standing);
  const missing = choices.missing === "KEEP" ? [] : missingFrom(content, standing);
  const subjects = [...contested(nodes, edges, standing.again), ...missing.map(({ id }) => id)];
  const log = await readFieldLog(graph, content.provenance.key, subjects);
  const slugs = await slugsFor(graph, nodes.flatMap(newConcept));
  return settled(graph, { content, choices, standing, nodes, edges, missing, log, slugs });
}

interface Findings {
  readonly content: SourceContent;
  readonly choices: ImportChoices;
  readonly standing: Standing;
  readonly nodes: readonly NodePlan[];
  readonly edges: ComparedEdges;
  readonly missing: ReturnType<typeof missingFrom>;
  readonly log: FieldLog;
  readonly slugs: ReadonlyMap<SourceNode, string>;
}

async function settled(graph: Graph, findings: Findings): Promise<ImportPlan> {
  const { content, choices, standing, nodes, edges, missing, log, slugs } = findings;
  const book = new ReportBook();
  const judge = new Judge(log, choices.policy, choices.decisions, book);
  const { states, gone } = nodeStates(nodes, slugs, judge, book);
  const links = edgeStates(edges, gone, standing.again && !content.partial, judge, book);
  const retired = await retirementStates(graph, missing, content, standing, judge, book);
  noteMatches(standing, book);
  const report = book.finish(content, refusal(judge, retired, standing, choices));
  return { states: [...states, ...links, ...retired], report };
}

/** The concepts whose history decides something: those that differ, and those that may have been deleted. */
function contested(nodes: readonly NodePlan[], { plans, extra }: ComparedEdges, again: boolean): Set<string> {
  const subjects = new Set<string>();
  for (const { key, current, differing } of nodes)
    if (current === null ? again : Object.keys(differing).length > 0) subjects.add(key.owner ?? key.id);
  for (const { key, current, differing, settled: both } of plans)
    if (current === null ? both : Object.keys(differing).length > 0) subjects.add(key.from);
  for (const { from } of again ? extra : []) subjects.add(from);
  return subjects;
}

function newConcept({ source, key, current }: NodePlan): NewConcept[] {
  return current === null && isConceptKind(key.node) ? [{ node: source, kind: key.node }] : [];
}

function noteMatches({ matches, near, states, nodes }: Standing, book: ReportBook): void {
  const unknown = [...matches].filter(([{ node }, { id, by }]) => by === "DECISION" && !states.has(`${node} ${id}`));
  if (unknown.length > 0) {
    const words = unknown.map(([{ key, node }, { id }]) => `${key} cannot be the ${node} ${id}, which is not there`);
    throw new SourceError(`The decisions do not fit the graph: ${words.join("; ")}.`);
  }
  for (const node of nodes) {
    const match: Match | undefined = matches.get(node);
    if (match?.by === "NAME")
      book.foundByName.push(likeness(node, [{ id: match.id, name: nameOf(node), why: "the same name" }]));
  }
  for (const { node, candidates } of near) book.nearDuplicates.push(likeness(node, candidates));
}

function likeness(node: SourceNode, candidates: readonly Candidate[]): Likeness {
  return { key: node.key, what: node.node, name: nameOf(node), ...node.place, candidates };
}

function nameOf({ fields }: SourceNode): string {
  return String(fields.name ?? "");
}

function refusal(
  judge: Judge,
  retired: readonly State[],
  { identities }: Standing,
  { missing }: ImportChoices,
): string | null {
  const gone = retired.filter((state) => "node" in state).length;
  if (missing === "DEPRECATE_FEW" && gone > Math.max(MOST_RETIRED_OF_FEW, identities.length * MOST_RETIRED))
    return `${gone} of ${identities.length} concepts are no longer in the source, and would be deprecated: say so if that is meant.`;
  return judge.isUndecided() ? "There are conflicts that nobody has decided." : null;
}
