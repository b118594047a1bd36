import { z } from "zod";
import { plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The properties of the edge from a role, level or specialization to a skill. */
export const REQUIREMENT_SHAPE = z.strictObject({
  importance: wholeNumber(1, 5),
  proficiency: wholeNumber(1, 5).nullish(),
  rationale: plainText(2000).nullish(),
  sources: z.array(z.string()).nullish(),
});
