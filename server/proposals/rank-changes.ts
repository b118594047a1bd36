/** Something whose place in a list of the best changes: null where it is not among them. */
export interface RankChange {
  readonly id: string;
  /** From 1. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What is gained, lost, or overtakes others; who only gives way to those is not listed. The new order first, then what is lost. */
export function rankChanges(before: readonly string[], after: readonly string[]): RankChange[] {
  const rank = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) + 1 : null);
  const steady = new Set(longestInOrder(before, after));
  const lost = before.filter((id) => !after.includes(id));
  return [...after.filter((id) => !steady.has(id)), ...lost].map((id) => ({
    id,
    before: rank(before, id),
    after: rank(after, id),
  }));
}

/** As many as possible of those in both lists that keep their order. */
function longestInOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const chains: string[][] = [];
  for (const id of after) {
    const place = before.indexOf(id);
    if (place < 0) continue;
    const earlier = chains.filter((chain) => before.indexOf(chain.at(-1) ?? "") < place);
    chains.push([...earlier.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []), id]);
  }
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
