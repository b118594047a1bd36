/**
 * What is counted over the whole graph is kept in steps, so that a small edit moves it for the few it is about and not, by a
 * hair, for everybody: what was computed for the others stays true.
 */
export function inSteps(value: number, step: number): number {
  return Math.round(value / step) * step;
}
