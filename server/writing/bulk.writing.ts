import { keyOf, type State } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import { difference } from "../changes/difference.ts";
import { missingFaults } from "../changes/missing.ts";
import type { Plan } from "../changes/plan.ts";
import { inspect } from "../changes/validate.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { BulkResult, BulkRow } from "./bulk.type.ts";
import { write } from "./concept.writing.ts";
import type { WriteOptions } from "./writer.ts";

/** One row of a bulk action: what it is about, and what ought to be. */
export interface Row {
  readonly id: string;
  readonly plan: Plan;
}

/** What all accepted rows ask for together, beyond what each asks for. */
type Rest = (graph: Graph, accepted: readonly string[]) => Promise<readonly State[]>;

interface Tried {
  readonly row: BulkRow;
  readonly states: readonly State[];
}

const MOST_ROWS = 1000;

/** Carries out all rows that can be in one revision; a row that cannot says why and stops no other. */
export async function writeRows(
  context: Context,
  rows: readonly Row[],
  options: WriteOptions,
  rest: Rest = async () => [],
): Promise<BulkResult> {
  if (rows.length > MOST_ROWS) throw badInput([{ path: "", message: `at most ${MOST_ROWS} rows at a time` }]);
  let results: BulkRow[] = [];
  const plan = async (graph: Graph) => {
    const tried = withoutRepeated(await Promise.all(rows.map((row) => tryRow(graph, row))));
    results = tried.map(({ row }) => row);
    const accepted = results.filter(({ outcome }) => outcome === "CHANGED").map(({ id }) => id);
    return [...tried.flatMap(({ states }) => states), ...(await rest(graph, accepted))];
  };
  const revision = await write(context, plan, options);
  return { revision: context.proposal ? null : revision, rows: results };
}

async function tryRow(graph: Graph, { id, plan }: Row): Promise<Tried> {
  try {
    const states = await plan(graph);
    const { states: wanted, faults } = inspect(states);
    const all = [...faults, ...(await missingFaults(graph, wanted))];
    if (all.length > 0) return refused(id, badInput(all).message);
    const changes = difference(await currentStates(graph, wanted), wanted);
    return { row: { id, outcome: changes.length > 0 ? "CHANGED" : "UNCHANGED", message: null }, states };
  } catch (error) {
    if (error instanceof ClientError) return refused(id, error.message);
    throw error;
  }
}

function refused(id: string, message: string): Tried {
  return { row: { id, outcome: "REFUSED", message }, states: [] };
}

/** Two rows about the same thing contradict each other: the first counts. */
function withoutRepeated(tried: readonly Tried[]): Tried[] {
  const taken = new Set<string>();
  return tried.map((each) => {
    const keys = each.states.map(keyOf);
    if (keys.some((key) => taken.has(key))) return refused(each.row.id, "is given twice");
    for (const key of keys) taken.add(key);
    return each;
  });
}
