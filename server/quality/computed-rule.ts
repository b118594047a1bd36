import type { Graph, Statement } from "../neo4j/statement.ts";
import { wordsOf } from "./affected.ts";
import { type Found, type FoundEverywhere, MOST_FOUND, type Rule } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** A rule that a pure function tells from rows of the whole graph. */
export interface Computation<Value> {
  readonly severity: Severity;
  readonly description: string;
  /** Takes the parameter `limit`. */
  readonly rows: Statement<Value>;
  readonly find: (rows: readonly Value[]) => Found[] | Promise<Found[]>;
}

/** Most rows one rule looks at: twenty times the concepts of ESCO. */
const MOST_ROWS = 350_000;

/** Makes a rule of a statement and a function over its rows. */
export function computedRule<Value>(computation: Computation<Value>): ComputedRule<Value> {
  return new ComputedRule(computation);
}

class ComputedRule<Value> implements Rule {
  readonly local = false;
  readonly severity: Severity;
  readonly description: string;
  readonly rows: Statement<Value>;
  readonly words: ReadonlySet<string>;
  private readonly find: Computation<Value>["find"];

  constructor({ severity, description, rows, find }: Computation<Value>) {
    this.severity = severity;
    this.description = description;
    this.rows = rows;
    this.words = wordsOf(rows);
    this.find = find;
  }

  async everywhere(graph: Graph): Promise<FoundEverywhere> {
    const found = await this.all(graph);
    return { found: found.slice(0, MOST_FOUND), count: found.length };
  }

  async around(graph: Graph, ids: readonly string[]): Promise<Found[]> {
    const wanted = new Set(ids);
    return (await this.all(graph)).filter(({ concepts }) => concepts.some((id) => wanted.has(id)));
  }

  private async all(graph: Graph): Promise<Found[]> {
    return this.find(await graph.read(this.rows, { limit: MOST_ROWS }));
  }
}
