import type { State } from "../../server/changes/change.ts";
import { commit } from "../../server/changes/commit.ts";
import { type Policy, UNDECIDED } from "../../server/exchange/decisions.ts";
import { applyImport, dryRun, importUser } from "../../server/exchange/import-source.ts";
import type { ImportChoices } from "../../server/exchange/plan-import.ts";
import type { ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, ensureUsers } from "../support/writes.ts";
import { contentOf, fixture, UNWATCHED } from "./reading.ts";

/** What a test chooses: what it does not say is the default. */
export function choices(given: Partial<ImportChoices> & { policy?: Policy } = {}): ImportChoices {
  return { policy: "KEEP_OURS", missing: "DEPRECATE", decisions: UNDECIDED, ...given };
}

/** Imports fixtures of ESCO; returns the revision and the report. */
export async function importEsco({ database }: ThrowawayDatabase, release: string, given: Partial<ImportChoices> = {}) {
  const content = await contentOf("esco", fixture(`esco-${release}`), [], release);
  return applyImport(database, content, choices(given), await importUser(database), UNWATCHED);
}

/** Says what importing fixtures of ESCO would do. */
export async function tryEsco({ database }: ThrowawayDatabase, release: string, given: Partial<ImportChoices> = {}) {
  const content = await contentOf("esco", fixture(`esco-${release}`), [], release);
  return (await dryRun(database, content, choices(given), UNWATCHED)).report;
}

/** Removes everything, so that a test begins with an empty graph. */
export async function empty({ run, database }: ThrowawayDatabase): Promise<void> {
  await run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
  await ensureUsers(database);
}

/** The concept of a name, with its fields and where its edges lead. */
export async function concept({ run }: ThrowawayDatabase, name: string) {
  const [found] = await run(
    `MATCH (n:Concept {name: $name})
     RETURN n.id AS id, n.kind AS kind, n.slug AS slug, n.status AS status, n.summary AS summary, n.altNames AS altNames,
       COLLECT { MATCH (n)-[r]->(b) WHERE type(r) <> 'CITES' RETURN type(r) + ' ' + coalesce(b.name, b.id) ORDER BY type(r), b.name, b.id } AS edges`,
    { name },
  );
  if (!found) throw new Error(`there is no concept ${name}`);
  return found;
}

/** Makes states true on behalf of an editor. */
export async function asEditor({ database }: ThrowawayDatabase, ...states: State[]): Promise<void> {
  await commit(database, { actor: ADA.id, message: "By hand" }, async () => states);
}
