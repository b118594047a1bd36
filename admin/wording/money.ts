/** An amount in whole units of its currency, such as "$110,000" or "SGD 100,000". */
export function formatMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency, maximumFractionDigits: 0 }).format(amount);
}

/** An amount in few characters, such as "$110K": for axes. */
export function formatMoneyShort(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return format.format(amount);
}

/** A range of amounts of which either end may be unknown; null where both are. */
export function formatMoneyRange(low: number | null, high: number | null, currency: string): string | null {
  if (low !== null && high !== null && low === high) return formatMoney(low, currency);
  if (low !== null && high !== null) return `${formatMoney(low, currency)} – ${formatMoney(high, currency)}`;
  if (low !== null) return `from ${formatMoney(low, currency)}`;
  return high === null ? null : `up to ${formatMoney(high, currency)}`;
}
