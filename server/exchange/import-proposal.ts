import { randomUUID } from "node:crypto";
import { planned } from "../changes/plan.ts";
import type { Database } from "../neo4j/connect.ts";
import { MOST_CHANGES, requireProposal, saveChanges } from "../proposals/pending.ts";
import { titleFaults } from "../proposals/proposal.rules.ts";
import { BEGIN_PROPOSAL, NOTE_SOURCE } from "../proposals/proposal-writing.cypher.ts";
import type { SourceContent } from "./content.ts";
import type { ImportOutcome } from "./import-source.ts";
import { type ImportChoices, planImport } from "./plan-import.ts";
import { SourceError } from "./source-error.ts";

/** Makes an import a proposal: what it would change is reviewed and published like what an editor proposes. */
export async function proposeImport(
  database: Database,
  content: SourceContent,
  choices: ImportChoices,
  author: string,
  title: string,
): Promise<ImportOutcome> {
  const [fault] = titleFaults(title);
  if (fault) throw new SourceError(`The title of a proposal ${fault.message}.`);
  const { states, report } = await planImport(database, content, choices);
  if (report.refusal !== null) throw new SourceError(report.refusal);
  const { changes } = await planned(database, { actor: author }, async () => states);
  if (changes.length === 0) return { report, revision: null, proposal: null };
  if (changes.length > MOST_CHANGES)
    throw new SourceError(
      `It would be ${changes.length} changes, and a proposal has at most ${MOST_CHANGES}: apply it instead.`,
    );
  const id = randomUUID();
  const begun = { id, title: title.trim(), description: content.provenance.licence, author, at: new Date() };
  await database.write((transaction) => transaction.write(BEGIN_PROPOSAL, begun));
  await saveChanges(database, await requireProposal(database, id), author, [], changes);
  await database.write((transaction) => transaction.write(NOTE_SOURCE, { id, source: content.provenance.key }));
  return { report, revision: null, proposal: id };
}
