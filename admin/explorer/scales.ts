import type { Values } from "./measures.ts";

/** The smallest and largest of some values; null where there are none. */
export function extentOf(values: Values): readonly [number, number] | null {
  if (values.size === 0) return null;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values.values()) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** Where a value lies between the ends, 0 to 1; in the middle where all are the same. */
export function placeIn([least, most]: readonly [number, number], value: number): number {
  return most === least ? 0.5 : Math.min(1, Math.max(0, (value - least) / (most - least)));
}

/** How much smaller concepts are drawn where there are many of them, so that they do not cover each other. */
export function crowdScale(count: number): number {
  const [few, least] = [40, 0.4];
  return Math.max(least, Math.min(1, (few / count) ** 0.25));
}

/** The radius in pixels of a value; what has none is small. Areas grow with values. */
export function radiusIn(extent: readonly [number, number] | null, value: number | undefined): number {
  const [small, large] = [4, 16];
  if (extent === null || value === undefined) return small;
  return small + (large - small) * Math.sqrt(placeIn(extent, value));
}

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** A color along some others, evenly spaced: 0 is the first, 1 the last. All are written #rrggbb. */
export function colorAlong(colors: readonly string[], place: number): string {
  const position = place * (colors.length - 1);
  const index = Math.min(Math.floor(position), colors.length - 2);
  const [one, other] = [rgbOf(colors[index] ?? "#000000"), rgbOf(colors[index + 1] ?? "#000000")];
  const mixed = one.map((channel, at) => Math.round(channel + ((other[at] ?? 0) - channel) * (position - index)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
