import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import { LearningKind, type LearningOptionInput } from "../gql/graphql.ts";

const kinds = Object.values(LearningKind);
const usualProficiency = 3;

/** A learning option's form as the API takes it. */
export function learningPatch(draft: Draft): LearningOptionInput {
  return {
    ...conceptPatch(draft),
    learningKind: draft.among("learningKind", kinds) ?? LearningKind.Course,
    currency: draft.text("currency"),
    minCost: draft.number("minCost"),
    maxCost: draft.number("maxCost"),
    minMonths: draft.number("minMonths"),
    maxMonths: draft.number("maxMonths"),
    teaches: draft.parts("teaches").flatMap((taught) => {
      const skill = taught.id("skill");
      return skill === null ? [] : [{ skill, proficiency: taught.number("proficiency") ?? usualProficiency }];
    }),
  };
}
