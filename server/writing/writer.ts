import type { Author } from "../changes/author.ts";
import { commit } from "../changes/commit.ts";
import type { Plan } from "../changes/plan.ts";
import { plainText } from "../concept/concept.rules.ts";
import { badInput } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";

/** What a mutation says about its write, besides what ought to be. */
export type WriteOptions = Omit<Author, "actor">;

/** Makes the wanted states true on behalf of whoever asks. */
export interface Writer {
  commit(plan: Plan, options: WriteOptions): Promise<number | null>;
}

const MESSAGE = plainText(1000);

/** Writes to the published graph as one user, who is asked for when something is written. */
export function writerFor(database: Database, actor: () => string): Writer {
  return {
    commit(plan, options) {
      // An empty field of a form is no message.
      const message = options.message?.trim() ? options.message : null;
      const issues = message === null ? [] : (MESSAGE.safeParse(message).error?.issues ?? []);
      if (issues.length > 0) throw badInput(issues.map((issue) => ({ path: "message", message: issue.message })));
      return commit(database, { ...options, message, actor: actor() }, plan);
    },
  };
}
