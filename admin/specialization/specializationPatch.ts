import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import type { SpecializationInput } from "../gql/graphql.ts";

/** A specialization's form as the API takes it. */
export function specializationPatch(draft: Draft): SpecializationInput {
  return {
    ...conceptPatch(draft),
    description: draft.text("description"),
    demandDrivers: draft.texts("demandDrivers"),
    roles: draft.ids("roles"),
  };
}
