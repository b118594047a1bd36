import type { Graph } from "../neo4j/statement.ts";
import type { Finding } from "./finding.ts";
import { findingsAround } from "./findings.ts";

/** What changes do to the quality of a graph. */
export interface QualityImpact {
  /** Found only once the changes are made. */
  readonly broken: readonly Finding[];
  /** Found only as long as they are not. */
  readonly fixed: readonly Finding[];
}

/** Compares what the rules find around the concepts that changes touch, before and after: both graphs may be transactions. */
export async function qualityImpact(before: Graph, after: Graph, touched: readonly string[]): Promise<QualityImpact> {
  const [then, now] = await Promise.all([findingsAround(before, touched), findingsAround(after, touched)]);
  return { broken: without(now, then), fixed: without(then, now) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ id }) => id));
  return findings.filter(({ id }) => !known.has(id));
}
