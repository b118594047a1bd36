import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";

/** The form of a role family or skill group as the API takes it: both are trees. */
export function groupingPatch(draft: Draft) {
  return { ...conceptPatch(draft), parent: draft.id("parent") };
}
