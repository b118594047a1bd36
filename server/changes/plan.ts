import { badInput } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { Author } from "./author.ts";
import { type Change, type Fields, keyOf, type State } from "./change.ts";
import { withoutStale } from "./conflict.ts";
import { currentStates } from "./current.ts";
import { difference } from "./difference.ts";
import { missingFaults, refuseMissingMentions } from "./missing.ts";
import { inspect } from "./validate.ts";

/** Says what ought to be, reading the graph as it is; it may run more than once. */
export type Plan = (graph: Graph) => Promise<readonly State[]>;

/** What ought to be, and what has to change for that. */
export interface Planned {
  readonly wanted: readonly State[];
  readonly changes: readonly Change[];
}

/** The changes that make a plan come true. All that is wrong with what it asks for is reported together. */
export async function planned(graph: Graph, { expectedRevision }: Author, plan: Plan): Promise<Planned> {
  const { states: wanted, faults } = inspect(await plan(graph));
  if (faults.length > 0) throw badInput([...faults, ...(await missingFaults(graph, wanted))]);
  const changes = difference(await current(graph, wanted), wanted);
  await refuseMissingMentions(graph, wanted, changes);
  if (changes.length === 0 || expectedRevision == null) return { wanted, changes };
  return { wanted, changes: await withoutStale(graph, changes, expectedRevision) };
}

/** What the plan has read already is not read again. */
async function current(graph: Graph, wanted: readonly State[]): Promise<Map<string, Fields>> {
  const states = await currentStates(
    graph,
    wanted.filter((state) => state.current === undefined),
  );
  for (const state of wanted) if (state.current) states.set(keyOf(state), state.current);
  return states;
}
