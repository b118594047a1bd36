import type { Measured } from "./clients.ts";
import type { Compares } from "./moves-questions.ts";
import type { Size } from "./moves-sizes.ts";

/** What the product and its reference took for one question, with one number of clients. */
export interface Compared {
  readonly ours: Measured;
  readonly theirs: Measured;
}

/** What was measured at one size. */
export interface Results {
  readonly load: number;
  readonly bare: number;
  /** In MiB. */
  readonly memory: number;
  /** By the number of clients. */
  readonly questions: ReadonlyMap<number, Record<Compares, Compared>>;
  /** A role by its slug: while nothing else is asked, and while 16 clients ask for routes. */
  readonly alone: Measured;
  readonly beside: Measured;
}

interface Target {
  readonly says: string;
  readonly ratio: number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

/** Targets are ratios within a run, because machines differ and are busy. They are stated for the size of ESCO. */
export function targetLines({ load, bare, memory, questions, alone, beside }: Results): string[] {
  const [one, many] = [questions.get(1), questions.get(16)];
  if (!one || !many) return [];
  return [
    { says: "load, times the bare reading of the same rows", ratio: load / bare, limit: 3 },
    { says: "memory, MiB", ratio: memory, limit: 200 },
    { says: "skillGap, times the answers of Cypher", ratio: rate(many.skillGap), limit: 3, atLeast: true },
    {
      says: "transitionPaths, times the answers of Cypher",
      ratio: rate(many.transitionPaths),
      limit: 8,
      atLeast: true,
    },
    {
      says: "p99 of transitionPaths, times the p50 of quick Cypher",
      ratio: many.besideQuickCypher.ours.p99 / many.besideQuickCypher.theirs.p50,
      limit: 1,
    },
    {
      says: "nextMoves over all roles, times skillGap for one",
      ratio: one.nextMoves.ours.p50 / one.skillGap.ours.p50,
      limit: 2,
    },
    { says: "p99 of a role while 16 ask for routes, times alone", ratio: beside.p99 / alone.p99, limit: 2 },
  ].map(line);
}

/** How the latency of one client grows with the graph. */
export function growthLines(results: ReadonlyMap<Size, Results>): string[] {
  const [small, large] = [results.get("esco")?.questions.get(1), results.get("tenfold")?.questions.get(1)];
  if (!small || !large) return [];
  const growth = (name: Compares) => large[name].ours.p50 / small[name].ours.p50;
  return [
    { says: "tenfold: transitionPaths, times their own p50", ratio: growth("transitionPaths"), limit: 4 },
    { says: "tenfold: skillGap, times its own p50", ratio: growth("skillGap"), limit: 1.5 },
  ].map(line);
}

function rate({ ours, theirs }: Compared): number {
  return ours.rate / theirs.rate;
}

function line({ says, ratio, limit, atLeast = false }: Target): string {
  const held = atLeast ? ratio >= limit : ratio <= limit;
  return `  ${says.padEnd(54)} ${ratio.toFixed(2).padStart(8)}  (${atLeast ? "at least" : "at most"} ${limit}: ${held ? "held" : "MISSED"})`;
}
