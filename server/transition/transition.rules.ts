import { z } from "zod";
import { decimal, plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The properties of the curated directed move between two roles. */
export const TRANSITION_SHAPE = z.strictObject({
  difficulty: wholeNumber(1, 5),
  months: decimal(0, 600).nullish(),
  share: decimal(0, 1).nullish(),
  rationale: plainText(2000).nullish(),
});
