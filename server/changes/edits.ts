import { ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import { conceptUpdates } from "./apply.ts";
import type { Author } from "./author.ts";
import type { Change } from "./change.ts";
import type { Commit } from "./commit-transaction.ts";
import { EditGraph, MoreThanAnEdit, SharedReads } from "./edit-graph.ts";
import { APPEND_EDITS } from "./edits.cypher.ts";
import { planned } from "./plan.ts";
import { kindsIn, logged } from "./revision-log.ts";

/** What became of commits; undefined where one has yet to be carried out in a transaction. */
export interface Edited {
  readonly outcomes: readonly (number | null | ClientError | undefined)[];
  /** The number of the last revision, where that is known. */
  readonly last: number | undefined;
}

interface Edit {
  readonly commit: Commit;
  readonly changes: readonly Change[];
  /** The concepts that its plan has looked at. */
  readonly seen: ReadonlySet<string>;
}

/**
 * Carries out those of some commits that only change fields of concepts, and of different ones: what most editing does. They are planned
 * side by side and appended by one statement, which is a transaction of its own: two round trips for all. It writes nothing unless the
 * graph is still as revision `last` left it, so that reading before it takes no lock. As all of them wait at the same time, any order of
 * them is right. The others, and all of them where anything goes wrong, are left for a transaction.
 */
export async function commitEdits(database: Database, commits: readonly Commit[], last: number): Promise<Edited> {
  const reads = new SharedReads(database);
  const plans = await Promise.all(commits.map((commit) => planEdit(reads, commit)));
  const together = apart(plans);
  if (together.length > 0 && !(await append(database, together, last))) {
    const outcomes = plans.map((plan) => (isEdit(plan) ? undefined : plan));
    return { outcomes, last: undefined };
  }
  const numberOf = (edit: Edit) => (together.includes(edit) ? last + 1 + together.indexOf(edit) : undefined);
  return { outcomes: plans.map((plan) => (isEdit(plan) ? numberOf(plan) : plan)), last: last + together.length };
}

type PlannedEdit = Edit | null | ClientError | undefined;

function isEdit(plan: PlannedEdit): plan is Edit {
  return plan != null && "changes" in plan;
}

async function planEdit(reads: SharedReads, commit: Commit): Promise<PlannedEdit> {
  if (asksForMore(commit.author)) return undefined;
  const graph = new EditGraph(reads);
  try {
    const { changes } = await planned(graph, commit.author, commit.plan);
    if (changes.length === 0) return null;
    return changes.every(isFieldChange) ? { commit, changes, seen: graph.ids } : undefined;
  } catch (error) {
    // Reading is stopped after seconds here; a transaction has time.
    if (error instanceof MoreThanAnEdit || isTooComplex(error)) return undefined;
    if (error instanceof ClientError) return error;
    throw error;
  }
}

function isTooComplex(error: unknown): boolean {
  return error instanceof ClientError && error.extensions.code === "TOO_COMPLEX";
}

/** Whether something is to be written with the revision that only a transaction writes. */
function asksForMore({ actor: _actor, message: _message, expectedRevision: _expected, ...more }: Author): boolean {
  return Object.values(more).some((value) => value !== undefined);
}

/** Only fields of concepts are looked at, so what is changed of a node there was before is a concept's. */
function isFieldChange({ before, after }: Change): boolean {
  return before !== null && after !== null;
}

/** Those whose plans did not look at what the ones before them change. */
function apart(plans: readonly PlannedEdit[]): Edit[] {
  const changed = new Set<string>();
  return plans.filter(isEdit).filter(({ changes, seen }) => {
    if ([...seen].some((id) => changed.has(id))) return false;
    for (const { id } of conceptUpdates(changes)) changed.add(id);
    return true;
  });
}

/** Whether the edits are in the log. Where the database fails, nobody knows: it is asked under the lock then. */
async function append(database: Database, edits: readonly Edit[], last: number): Promise<boolean> {
  const at = new Date();
  const numbered = edits.map((edit, index) => ({ ...edit, number: last + 1 + index }));
  const parameters = {
    by: edits[0]?.commit.id,
    last,
    actors: [...new Set(edits.map(({ commit }) => commit.author.actor))],
    revisions: numbered.map(({ commit: { id, author }, changes, number }) => ({
      actor: author.actor,
      fields: { number, at, commit: id, message: author.message, size: changes.length, kinds: kindsIn(changes) },
    })),
    changes: numbered.flatMap(({ changes, number }) =>
      changes.map((change, index) => ({ ...logged(change, index), revision: number })),
    ),
    concepts: numbered.flatMap(({ changes, number }) =>
      conceptUpdates(changes).map(({ id, fields }) => ({ id, fields: { ...fields, revision: number, updatedAt: at } })),
    ),
  };
  const [done] = await database.writeOnce(APPEND_EDITS, parameters).catch(() => []);
  return done !== undefined;
}
