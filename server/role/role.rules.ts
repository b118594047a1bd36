import { z } from "zod";
import { toMany, toOne } from "../changes/link.ts";
import { CONCEPT_FIELDS, decimal, plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The stored fields of a role; the outlook is kept flat because Neo4j properties cannot nest. */
export const ROLE_SHAPE = z.strictObject({
  ...CONCEPT_FIELDS,
  description: plainText(6000).nullish(),
  /** The preparation needed, as in O*NET job zones. */
  jobZone: wholeNumber(1, 5).nullish(),
  outlookGrowthPercent: decimal(-100, 1000).nullish(),
  outlookPeriod: plainText(64).nullish(),
  outlookAnnualOpenings: wholeNumber(0, 100_000_000).nullish(),
  outlookCommentary: plainText(6000).nullish(),
  outlookSource: z.string().nullish(),
});

/** The fields of a role's input that are stored as edges. */
export const ROLE_LINKS = {
  family: toOne("IN_FAMILY"),
  specializations: toMany("HAS_SPECIALIZATION"),
  learningOptions: toMany("PREPARED_BY"),
};
