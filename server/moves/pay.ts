import type { ProjectionArrays } from "../projection/arrays.ts";

/** Two pay figures that can be compared: same region, currency and basis, medians both. */
export interface ComparedPay {
  readonly region: number;
  readonly currency: number;
  readonly basis: number;
  readonly from: number;
  readonly to: number;
  /** Whether the figures are those of the roles as wholes because a level has none of its own. */
  readonly ofRoles: boolean;
}

/**
 * Compares like with like: level with level, or role with role where the roles differ. Of the region asked for, else of the
 * server's own, else of the first in which both have a figure. Null where there is no such pair.
 */
export function comparedPay(
  arrays: ProjectionArrays,
  from: number,
  to: number,
  regions: readonly number[] | null,
): ComparedPay | null {
  if (from < 0) return null;
  const own = pairOf(arrays, from, to, regions);
  if (own) return { ...own, ofRoles: false };
  const [fromRole, toRole] = [arrays.roleOf[from] ?? 0, arrays.roleOf[to] ?? 0];
  if (fromRole === toRole) return null;
  const roles = pairOf(arrays, arrays.roleStart[fromRole] ?? 0, arrays.roleStart[toRole] ?? 0, regions);
  return roles && { ...roles, ofRoles: true };
}

function pairOf(arrays: ProjectionArrays, from: number, to: number, regions: readonly number[] | null) {
  if (((arrays.rank[from] ?? 0) === 0) !== ((arrays.rank[to] ?? 0) === 0)) return null;
  let best: (Omit<ComparedPay, "ofRoles"> & { order: number }) | null = null;
  for (let a = arrays.payStart[from] ?? 0; a < (arrays.payStart[from + 1] ?? 0); a += 1) {
    const region = arrays.payRegion[a] ?? 0;
    const preference = regions ? regions.indexOf(region) : 0;
    const b = matching(arrays, a, to);
    if (b < 0 || preference < 0) continue;
    const order = regions ? preference : a;
    if (best && best.order <= order) continue;
    const [currency, basis] = [arrays.payCurrency[a] ?? 0, arrays.payBasis[a] ?? 0];
    best = { region, currency, basis, from: arrays.payMedian[a] ?? 0, to: arrays.payMedian[b] ?? 0, order };
  }
  return best;
}

/** The figure of a position with the region, currency and basis of another figure; -1 where it has none. */
function matching(arrays: ProjectionArrays, figure: number, position: number): number {
  for (let at = arrays.payStart[position] ?? 0; at < (arrays.payStart[position + 1] ?? 0); at += 1)
    if (
      arrays.payRegion[at] === arrays.payRegion[figure] &&
      arrays.payCurrency[at] === arrays.payCurrency[figure] &&
      arrays.payBasis[at] === arrays.payBasis[figure]
    )
      return at;
  return -1;
}

/** The change in percent; NaN where there is none. */
export function percentOf(pay: Pick<ComparedPay, "from" | "to"> | null): number {
  return pay && pay.from > 0 ? (pay.to / pay.from - 1) * 100 : Number.NaN;
}
