import type { ProjectionArrays } from "../projection/arrays.ts";

/**
 * Which share of the target's pay each position does not pay, 0 to 1, by one kind of figure for all: the first region of the list in
 * which the target has a median, base pay before total pay. A level without a figure of its own is paid like its role as a whole. Where nothing
 * is known of a position it is taken to be paid like the one the route starts from, and where that is not known either, like the
 * target: pay that nobody knows neither draws a route nor repels it.
 */
export class PayOnTheWay {
  private readonly arrays: ProjectionArrays;
  private readonly figure: number;
  private readonly start: number;
  private readonly known = new Map<number, number>();

  constructor(arrays: ProjectionArrays, start: number, target: number, regions: readonly number[]) {
    this.arrays = arrays;
    this.start = start;
    this.figure = targetFigure(arrays, target, regions);
  }

  /** The share forgone in a position; -1 stands for the start of somebody without a position. */
  forgone(position: number): number {
    if (this.figure < 0) return 0;
    const known = this.known.get(position);
    if (known !== undefined) return known;
    const share = this.shareForgone(position);
    this.known.set(position, share);
    return share;
  }

  private shareForgone(position: number): number {
    const goal = this.arrays.payMedian[this.figure] ?? 0;
    const paid = this.paid(position) || this.paid(this.start) || goal;
    return goal > 0 ? Math.max(0, 1 - paid / goal) : 0;
  }

  private paid(position: number): number {
    if (position < 0) return 0;
    return this.median(position) || this.median(this.arrays.roleStart[this.arrays.roleOf[position] ?? 0] ?? 0);
  }

  private median(position: number): number {
    const { payStart, payRegion, payCurrency, payBasis, payMedian } = this.arrays;
    for (let at = payStart[position] ?? 0; at < (payStart[position + 1] ?? 0); at += 1)
      if (
        payRegion[at] === payRegion[this.figure] &&
        payCurrency[at] === payCurrency[this.figure] &&
        payBasis[at] === payBasis[this.figure]
      )
        return payMedian[at] ?? 0;
    return 0;
  }
}

function targetFigure(arrays: ProjectionArrays, target: number, regions: readonly number[]): number {
  const role = arrays.roleStart[arrays.roleOf[target] ?? 0] ?? 0;
  for (const region of regions)
    for (const position of [target, role])
      for (let at = arrays.payStart[position] ?? 0; at < (arrays.payStart[position + 1] ?? 0); at += 1)
        if (arrays.payRegion[at] === region) return at;
  return -1;
}
