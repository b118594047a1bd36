const whole = new Intl.NumberFormat("en-US");

/** A whole number with separators, such as "189,000". */
export const formatWhole = (value: number): string => whole.format(value);

/** A number with its noun, such as "1 role" or "56 roles". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatWhole(count)} ${count === 1 ? one : many}`;
}

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
