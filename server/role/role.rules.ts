import { z } from "zod";
import { CONCEPT_FIELDS, decimal, plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The stored fields of a role; the outlook is kept flat because Neo4j properties cannot nest. */
export const ROLE_SHAPE = z.strictObject({
  ...CONCEPT_FIELDS,
  description: plainText(6000).nullish(),
  outlookGrowthPercent: decimal(-100, 1000).nullish(),
  outlookPeriod: plainText(64).nullish(),
  outlookAnnualOpenings: wholeNumber(0, 100_000_000).nullish(),
  outlookCommentary: plainText(6000).nullish(),
  outlookSource: z.string().nullish(),
});
