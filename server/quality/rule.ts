import type { Graph } from "../neo4j/statement.ts";
import type { Severity } from "./severity.ts";

/** Most findings of one rule that are kept; beyond that they are only counted. */
export const MOST_FOUND = 10_000;

/** Something a rule found: the concepts it is about, the one to look at in front, and what is to be said of them. */
export interface Found {
  readonly concepts: readonly string[];
  readonly message: string;
}

/** What a rule finds in a whole graph. */
export interface FoundEverywhere {
  /** At most MOST_FOUND, by name. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly count: number;
}

/** What ought to hold of every concept of a graph. */
export interface Rule {
  readonly severity: Severity;
  /** What is wrong where it does not hold, in one sentence. */
  readonly description: string;
  /** Whether a concept and what is around it tell; otherwise the whole graph is looked at for a single concept, too. */
  readonly local: boolean;
  /** The words of the statement it reads the whole graph by. */
  readonly words: ReadonlySet<string>;
  everywhere(graph: Graph): Promise<FoundEverywhere>;
  /** What it finds at some concepts, and at others for which these matter: a level for its role, a neighbor for an edge. */
  around(graph: Graph, ids: readonly string[]): Promise<readonly Found[]>;
}
