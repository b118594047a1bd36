import type { LearningCardFragment } from "../gql/graphql.ts";
import { formatMonths } from "../wording/duration.ts";
import { formatMoney, formatMoneyRange } from "../wording/money.ts";
import { learningKindName } from "./learningKind.ts";

type Costs = Pick<LearningCardFragment, "currency" | "minCost" | "maxCost">;

/** What it costs in all; null where that is not known. */
export function learningCost({ currency, minCost, maxCost }: Costs): string | null {
  if (minCost === 0 && maxCost === 0) return "free";
  if (minCost === 0 && maxCost !== null && currency !== null) return `free – ${formatMoney(maxCost, currency)}`;
  return currency === null ? null : formatMoneyRange(minCost, maxCost, currency);
}

/** Kind, duration and cost in a line. */
export function learningFacts(option: LearningCardFragment): string {
  const duration = formatMonths(option.minMonths, option.maxMonths);
  return [learningKindName[option.learningKind], duration, learningCost(option)]
    .filter((part) => part !== null)
    .join(" · ");
}
