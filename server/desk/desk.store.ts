import { badInput, ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import { FORGET_VIEW, NOTE_VISIT, SAVE_VIEW } from "./desk.cypher.ts";
import { AWAY_MS, faultsOfView, MOST_VIEWS, mostViewsOf, type ViewedPage } from "./desk.rules.ts";
import type { SavedView } from "./desk.type.ts";

/** Keeps a view for a person; one of the same name gives way. */
export async function saveView(
  database: Database,
  user: string,
  kind: ViewedPage,
  input: Pick<SavedView, "name" | "search">,
): Promise<SavedView> {
  const faults = faultsOfView(kind, input);
  if (faults.length > 0) throw badInput(faults);
  const mostOfPage = mostViewsOf(kind);
  const parameters = { user, kind, ...input, at: new Date(), most: MOST_VIEWS, mostOfPage };
  const [saved] = await database.write((transaction) => transaction.write(SAVE_VIEW, parameters));
  if (!saved) throw new ClientError("CONFLICT", `At most ${mostOfPage} views can be kept: forget some first.`);
  return saved;
}

/** Whether there was such a view to forget. */
export async function forgetView(database: Database, user: string, kind: ViewedPage, name: string): Promise<boolean> {
  const [done = 0] = await database.write((transaction) => transaction.write(FORGET_VIEW, { user, kind, name }));
  return done > 0;
}

/** Notes that a person is here and says when the visit before this one ended. */
export async function noteVisit(database: Database, user: string, now = new Date()): Promise<Date | null> {
  const parameters = { user, at: now, awaySince: new Date(now.getTime() - AWAY_MS) };
  const [before = null] = await database.write((transaction) => transaction.write(NOTE_VISIT, parameters));
  return before;
}
