const monthsAYear = 12;

/** Whether a span reads better in years: whole years, or at least two of them. */
function inYears(months: readonly number[]): boolean {
  return months.every((each) => each % monthsAYear === 0) || Math.min(...months) >= 2 * monthsAYear;
}

function span(low: number, high: number, unit: string): string {
  const digits = (value: number) => String(Math.round(value * 10) / 10);
  const range = low === high ? digits(low) : `${digits(low)}–${digits(high)}`;
  return `${range} ${unit}${low === 1 && high === 1 ? "" : "s"}`;
}

function spanOfMonths(low: number, high: number): string {
  const years = low > 0 && inYears([low, high]);
  return years ? span(low / monthsAYear, high / monthsAYear, "year") : span(low, high, "month");
}

/** A duration in months of which either end may be unknown, such as "3–6 months"; null where both are. */
export function formatMonths(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return spanOfMonths(low, high);
  if (high !== null) return `up to ${spanOfMonths(high, high)}`;
  return low === null ? null : `at least ${spanOfMonths(low, low)}`;
}

/** Years of experience of which the upper end may be open, such as "2–4 years" or "10+ years"; null where both are unknown. */
export function formatYears(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return span(low, high, "year");
  if (low !== null) return `${low}+ years`;
  return high === null ? null : `up to ${span(high, high, "year")}`;
}
