import { z } from "zod";
import { currency, oneOf, wholeNumber } from "../concept/concept.rules.ts";

/** What a pay figure includes. */
export const PAY_BASES = { BASE: "base pay", TOTAL: "total compensation: base, bonus and equity" } as const;

/** One of the pay bases. */
export type PayBasis = keyof typeof PAY_BASES;

const amount = wholeNumber(0, 2_000_000_000).nullish();

/** The stored fields of a pay figure: whole units of the currency a year; region and source are ids. */
export const SALARY_SHAPE = z
  .strictObject({
    region: z.string("must name a region"),
    source: z.string().nullish(),
    currency,
    basis: oneOf(PAY_BASES),
    low: amount,
    median: amount,
    average: amount,
    high: amount,
    year: wholeNumber(1900, 2200),
  })
  .refine((pay) => ascending([pay.low, pay.median, pay.high]), {
    path: ["median"],
    message: "low, median and high must not decrease",
  })
  .refine((pay) => [pay.low, pay.median, pay.average, pay.high].some((figure) => figure != null), {
    path: ["median"],
    message: "at least one of low, median, average and high is needed",
  });

function ascending(figures: readonly (number | null | undefined)[]): boolean {
  const known = figures.filter((figure) => figure != null);
  return known.every((figure, index) => index === 0 || figure >= (known[index - 1] ?? 0));
}
