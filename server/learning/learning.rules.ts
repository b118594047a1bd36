import { z } from "zod";
import { toMany, toManyWith } from "../changes/link.ts";
import { CONCEPT_FIELDS, currency, decimal, oneOf, wholeNumber } from "../concept/concept.rules.ts";

/** The ways to learn. */
export const LEARNING_KINDS = {
  DEGREE: "a university degree",
  BOOTCAMP: "an intensive program",
  CERTIFICATION: "an examined credential",
  COURSE: "a taught course",
  SELF_STUDY: "learning on one's own",
  EXPERIENCE: "learning on the job",
} as const;

/** One of the ways to learn. */
export type LearningKind = keyof typeof LEARNING_KINDS;

/** The stored fields of a learning option; costs are whole units of the currency, durations months. */
export const LEARNING_OPTION_SHAPE = z
  .strictObject({
    ...CONCEPT_FIELDS,
    learningKind: oneOf(LEARNING_KINDS),
    currency: currency.nullish(),
    minCost: wholeNumber(0, 1_000_000_000).nullish(),
    maxCost: wholeNumber(0, 1_000_000_000).nullish(),
    minMonths: decimal(0, 600).nullish(),
    maxMonths: decimal(0, 600).nullish(),
  })
  .refine((option) => (option.minCost ?? 0) <= (option.maxCost ?? Infinity), {
    path: ["maxCost"],
    message: "must not be less than minCost",
  })
  .refine((option) => (option.minMonths ?? 0) <= (option.maxMonths ?? Infinity), {
    path: ["maxMonths"],
    message: "must not be less than minMonths",
  })
  .refine((option) => option.currency != null || (option.minCost == null && option.maxCost == null), {
    path: ["currency"],
    message: "is needed where a cost is given",
  });

/** The properties of the edge from a learning option to a skill it teaches. */
export const TEACHES_SHAPE = z.strictObject({ proficiency: wholeNumber(1, 5) });

/** The fields of a learning option's input that are stored as edges. */
export const LEARNING_OPTION_LINKS = { roles: toMany("PREPARED_BY", true), teaches: toManyWith("TEACHES", "skill") };
