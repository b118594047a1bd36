import type { Author } from "../changes/author.ts";
import { commit } from "../changes/commit.ts";
import type { Plan } from "../changes/plan.ts";
import { plainText } from "../concept/concept.rules.ts";
import { badInput } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";

/** What a mutation says about its write, besides what ought to be. */
export type WriteOptions = Omit<Author, "actor" | "also">;

/** Makes the wanted states true on behalf of whoever asks. */
export interface Writer {
  commit(plan: Plan, options: WriteOptions): Promise<number | null>;
}

const MESSAGE = plainText(1000);

/** Writes to the published graph as one user, who is asked for when something is written. */
export function writerFor(database: Database, actor: () => string): Writer {
  return {
    commit(plan, options) {
      checkMessage(options);
      return commit(database, { ...options, actor: actor() }, plan);
    },
  };
}

/** Refuses a message that the log cannot keep; an empty field of a form is no message. */
export function checkMessage({ message }: WriteOptions): void {
  const issues = message?.trim() ? (MESSAGE.safeParse(message).error?.issues ?? []) : [];
  if (issues.length > 0) throw badInput(issues.map((issue) => ({ path: "message", message: issue.message })));
}
