import { isRecord } from "../data/fault.ts";
import { noteVersion, workIn, workingProposal } from "./workingProposal.ts";

const name = "x-proposal";

/** The header that sends a request into the proposal one works in. */
export function proposalHeader(): Record<string, string> {
  const proposal = workingProposal();
  return proposal ? { [name]: proposal.id } : {};
}

/** Notes what the answer to a document says about the proposal it was given inside of. */
export function noteProposal(answer: unknown, document: string): void {
  const extensions = isRecord(answer) && isRecord(answer.extensions) ? answer.extensions : {};
  const { proposal } = extensions;
  if (isRecord(proposal) && typeof proposal.id === "string" && typeof proposal.version === "number")
    noteVersion(proposal.id, proposal.version, document);
}

/**
 * Whether to send a request once more without the header: where it cannot be a part of a proposal, as signing in cannot, and where nobody is
 * signed in, as then nothing can be changed either. A proposal that one cannot work in any more is left, and the refusal stands: what was
 * meant for it must not be published instead.
 */
export function belongsOutside(answer: unknown): boolean {
  const errors = isRecord(answer) && Array.isArray(answer.errors) ? answer.errors : [];
  const refusal = errors
    .map((error) => (isRecord(error) && isRecord(error.extensions) ? error.extensions : {}))
    .find((extensions) => extensions.header === name);
  if (!refusal) return false;
  if (refusal.code === "BAD_USER_INPUT" || refusal.code === "UNAUTHENTICATED") return true;
  if (refusal.code !== "UNAVAILABLE") workIn(null);
  return false;
}
