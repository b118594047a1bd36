import { userOf } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import { ruleOfFinding } from "./finding.ts";
import { findingsOnce, knownFindings } from "./findings.ts";
import type { QualityFinding } from "./quality.type.ts";
import { REMOVE_WAIVER, WAIVE } from "./waiver.cypher.ts";
import { faultsOfWaiver } from "./waiver.rules.ts";

/** Leaves a finding of the published graph out of what waits for editors, for a time. */
export async function waiveFinding(
  { database, graph, viewer }: Context,
  id: string,
  reason: string,
  until: Date,
): Promise<QualityFinding> {
  const at = new Date();
  const faults = faultsOfWaiver(reason, until, at);
  if (faults.length > 0) throw badInput(faults);
  const rule = ruleOfFinding(id);
  const [found] = rule === null ? [] : await findingsOnce(graph, await knownFindings(graph), [rule]);
  const finding = found?.findings.find((one) => one.id === id);
  if (!finding)
    throw new ClientError("NOT_FOUND", `There is no finding ${id} now: what it was about may have changed.`);
  const { concepts } = finding;
  const parameters = { id, rule, concepts, reason, until, at, actor: userOf(viewer).id };
  const [waiver] = await database.write((transaction) => transaction.write(WAIVE, parameters));
  return { ...finding, waiver: waiver ?? null };
}

/** Takes a waiver back; false where there was none. */
export async function removeWaiver({ database }: Context, id: string): Promise<boolean> {
  const [removed] = await database.write((transaction) => transaction.write(REMOVE_WAIVER, { id }));
  return removed === 1;
}
