import { userOf } from "../access/viewer.ts";
import { touched } from "../changes/change.ts";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import { pendingChanges, requireProposal, saveChanges } from "./pending.ts";
import { demandAction } from "./proposal.store.ts";
import type { Proposal } from "./proposal.type.ts";

const MOST_ATTEMPTS = 5;

/**
 * Takes out of a proposal what it does to a concept, to its parts and to its edges. The preview is not asked: what needs something that
 * was deleted meanwhile, and so cannot be shown any more, can be taken out too.
 */
export async function withdraw(context: Context, id: string, concept: string): Promise<Proposal> {
  const { database, viewer, batches } = context;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const proposal = await requireProposal(database, id);
    demandAction(context, "EDIT", proposal);
    const pending = await pendingChanges(database, id);
    const rest = pending.filter((change) => !touched(change).includes(concept));
    if (rest.length === pending.length)
      throw new ClientError("NOT_FOUND", `The proposal changes nothing about the concept ${concept}.`);
    if (!(await saveChanges(database, proposal, userOf(viewer).id, pending, rest))) continue;
    batches.forget();
    return requireProposal(database, id);
  }
  throw new ClientError("CONFLICT", "Others write to this proposal at the same time: try again.");
}
