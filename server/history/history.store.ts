import type { Batches } from "../batch.ts";
import { ClientError } from "../errors.ts";
import { REVISIONS } from "./history.cypher.ts";

/** A revision by its number; NOT_FOUND where there is none. */
export async function revisionByNumber(batches: Batches, number: number) {
  const revision = await batches.one(REVISIONS, String(number));
  if (revision === null) throw new ClientError("NOT_FOUND", `There is no revision ${number}.`);
  return revision;
}
