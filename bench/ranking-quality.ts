/** How well rankings agree with experts, each the mean over all who are judged. */
export interface RankingQuality {
  /** The share of what experts name that is among the first ten, and among the first twenty. */
  readonly recall10: number;
  readonly recall20: number;
  /** The same for the first twenty where an earlier place counts more (normalized discounted cumulative gain). */
  readonly gain20: number;
}

/** Judges the ranking of one thing by what experts name for it, in no order. */
export function qualityOf(ranked: readonly number[], named: ReadonlySet<number>): RankingQuality {
  const hits = ranked.slice(0, 20).map((item): number => (named.has(item) ? 1 : 0));
  const best = Array.from({ length: Math.min(20, named.size) }, () => 1);
  return {
    recall10: sum(hits.slice(0, 10)) / named.size,
    recall20: sum(hits) / named.size,
    gain20: discounted(hits) / discounted(best),
  };
}

/** The mean of some judgements. */
export function meanQuality(qualities: readonly RankingQuality[]): RankingQuality {
  const mean = (figure: (quality: RankingQuality) => number) => sum(qualities.map(figure)) / qualities.length;
  return {
    recall10: mean(({ recall10 }) => recall10),
    recall20: mean(({ recall20 }) => recall20),
    gain20: mean(({ gain20 }) => gain20),
  };
}

/** The numbers of the largest values, largest first; equal ones by number. `own` is left out. */
export function largest(values: ArrayLike<number>, own: number): number[] {
  return Array.from(values, (value, item) => ({ value, item }))
    .filter(({ item }) => item !== own)
    .sort((a, b) => b.value - a.value || a.item - b.item)
    .map(({ item }) => item);
}

function discounted(hits: readonly number[]): number {
  return sum(hits.map((hit, place) => hit / Math.log2(place + 2)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
