import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import type { RegionInput } from "../gql/graphql.ts";

/** A region's form as the API takes it. */
export function regionPatch(draft: Draft): RegionInput {
  return { ...conceptPatch(draft), code: draft.text("code") ?? "", currency: draft.text("currency") ?? "" };
}
