import type { MatrixPlotQuery } from "../gql/graphql.ts";

/** Families as rows, groups of skills as columns, and which share a group has in what a family requires. */
export interface Matrix {
  readonly families: readonly string[];
  readonly groups: readonly string[];
  /** By family, then by group; null where the family requires nothing of the group. */
  readonly shares: readonly (readonly (number | null)[])[];
}

const mostRows = 30;
const mostColumns = 30;

function largestFirst(sums: ReadonlyMap<string, number>, most: number): string[] {
  return [...sums]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}

/** The matrix of the cells there are; of more groups than fit, those with the largest shares. */
export function matrixOf({ cells }: MatrixPlotQuery["skillMatrix"]): Matrix {
  const groupSums = new Map<string, number>();
  const shares = new Map<string, number>();
  for (const { family, group, share } of cells) {
    groupSums.set(group.name, (groupSums.get(group.name) ?? 0) + share);
    shares.set(`${family.id} ${group.name}`, share);
  }
  const families = [...new Map(cells.map(({ family }) => [family.id, family.name]))].slice(0, mostRows);
  const groups = largestFirst(groupSums, mostColumns);
  return {
    families: families.map(([, name]) => name),
    groups,
    shares: families.map(([id]) => groups.map((group) => shares.get(`${id} ${group}`) ?? null)),
  };
}
