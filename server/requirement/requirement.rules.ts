import { z } from "zod";
import { decimal, plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The properties of the edge from a role, level or specialization to a skill. */
export const REQUIREMENT_SHAPE = z.strictObject({
  importance: wholeNumber(1, 5),
  proficiency: wholeNumber(1, 5).nullish(),
  /** What the integers were rounded from, where a source measured finer. */
  exactImportance: decimal(1, 5).nullish(),
  exactProficiency: decimal(1, 5).nullish(),
  /** What the source said in its own scale, such as "IM 3.12, LV 4.50". */
  stated: plainText(200).nullish(),
  rationale: plainText(2000).nullish(),
  sources: z.array(z.string()).nullish(),
});
