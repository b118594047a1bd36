import { ClientError } from "../errors.ts";
import type { Projection } from "./version.ts";

const MESSAGE = "This is answered from memory, which knows the published graph only: ask without x-proposal.";

/** What stands for the graph in memory inside a proposal: an answer about the published graph would pass for one about the proposal. */
export const PUBLISHED_ONLY: Projection = {
  start: () => undefined,
  current: () => Promise.reject(new ClientError("BAD_USER_INPUT", MESSAGE)),
  stop: async () => undefined,
};
