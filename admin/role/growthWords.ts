import type { OutlookItemFragment } from "../gql/graphql.ts";

/** Growth in percent with its sign and period, such as "+22% over 2022–32"; null where it is unknown. */
export function growthWords({
  growthPercent,
  period,
}: Pick<OutlookItemFragment, "growthPercent" | "period">): string | null {
  if (growthPercent === null) return null;
  const sign = growthPercent > 0 ? "+" : "";
  return `${sign}${growthPercent}%${period ? ` over ${period}` : ""}`;
}
