import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import type { OutlookInput, RoleInput } from "../gql/graphql.ts";

function outlook(draft: Draft): OutlookInput | null {
  const given = {
    growthPercent: draft.number("growthPercent"),
    annualOpenings: draft.number("annualOpenings"),
    period: draft.text("period"),
    commentary: draft.text("commentary"),
    source: draft.id("source"),
  };
  return Object.values(given).every((value) => value === null) ? null : given;
}

/** A role's form as the API takes it. */
export function rolePatch(draft: Draft): RoleInput {
  return {
    ...conceptPatch(draft),
    description: draft.text("description"),
    family: draft.id("family"),
    specializations: draft.ids("specializations"),
    learningOptions: draft.ids("learningOptions"),
    outlook: outlook(draft.part("outlook")),
  };
}
