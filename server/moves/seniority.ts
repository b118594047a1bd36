import type { ProjectionArrays } from "../projection/arrays.ts";
import { MOST_YEARS_DOWN, MOST_YEARS_UP, MOST_ZONES_UP, YEARS_PER_RUNG, ZONE_STEPS } from "./constants.ts";
import type { Profile } from "./profile.ts";

/** How far up or down a move goes. */
export interface Climb {
  /** Years of experience asked beyond one's own; negative is a step down. NaN where it cannot be told. */
  readonly years: number;
  /** Job zones up; NaN where it cannot be told. */
  readonly zones: number;
}

/** Compares where somebody stands with a position: by years, else by ranks, and by job zones where both have one. */
export function climbTo(arrays: ProjectionArrays, profile: Profile, to: number): Climb {
  return { years: yearsUp(arrays, profile, to), zones: zonesUp(arrays, profile.position, to) };
}

function yearsUp(arrays: ProjectionArrays, { position, years }: Profile, to: number): number {
  const least = arrays.minYears[to] ?? Number.NaN;
  const most = arrays.maxYears[to] ?? Number.NaN;
  const own = Number.isNaN(years) ? (arrays.minYears[position] ?? Number.NaN) : years;
  if (!Number.isNaN(least) && !Number.isNaN(own)) {
    if (own < least) return least - own;
    return own > most ? most - own : 0;
  }
  const [from, rank] = [arrays.rank[position] ?? 0, arrays.rank[to] ?? 0];
  return from > 0 && rank > 0 ? (rank - from) * YEARS_PER_RUNG : Number.NaN;
}

function zonesUp(arrays: ProjectionArrays, from: number, to: number): number {
  const own = arrays.jobZone[arrays.roleOf[from] ?? -1] ?? 0;
  const other = arrays.jobZone[arrays.roleOf[to] ?? -1] ?? 0;
  return own > 0 && other > 0 ? other - own : Number.NaN;
}

/** 1 where the position fits one's seniority, less the farther it is; NaN where it cannot be told. */
export function seniority({ years, zones }: Climb): number {
  if (!Number.isNaN(years))
    return years > 0 ? Math.max(0, 1 - years / (2 * MOST_YEARS_UP)) : Math.max(0, 1 + years / MOST_YEARS_DOWN);
  return Number.isNaN(zones) ? Number.NaN : 1 - Math.abs(zones) / ZONE_STEPS;
}

/** Whether nobody would say no to it at once: not more than one rung, and one job zone, at a time. */
export function withinReach({ years, zones }: Climb): boolean {
  return !(years > MOST_YEARS_UP) && !(zones > MOST_ZONES_UP);
}
