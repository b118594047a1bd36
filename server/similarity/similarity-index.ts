import { ASPECTS } from "./aspects.ts";
import { BagWriter, byItem, type Pause, sharedBytes, sharedFloats } from "./bag-writer.ts";
import { type Bags, owners, rowsOf } from "./bags.ts";
import { aspectOfFeature, type Features, featureCount } from "./features.ts";
import { has, type Vector, vectorOf } from "./vector.ts";
import { type Weights, type Works, weightsOf } from "./weights.ts";

/**
 * The works of all roles, ready to be compared with any work: plain data in shared memory, made once for a state of the graph.
 * Time and memory grow with the number of requirements and of words in names.
 */
export interface SimilarityIndex {
  readonly features: Features;
  readonly weights: Weights;
  /** Role to features. */
  readonly vectors: Bags;
  /** Feature to roles. */
  readonly holders: Bags;
  /** Role to the aspects it is known from, as bits. */
  readonly known: Uint8Array;
  /** The cosine that two roles have on average, for each aspect. */
  readonly chance: Float32Array;
}

/** Prepares the comparison of works. */
export async function indexWorks(features: Features, works: Works, pause: Pause): Promise<SimilarityIndex> {
  const weights = await weightsOf(features, works, pause);
  const known = sharedBytes({ length: owners(works.requirements) });
  const writer = new BagWriter();
  for (let role = 0; role < known.length; role++) {
    const vector = vectorOf(features, weights, rowsOf(works.requirements, role), rowsOf(works.words, role));
    known[role] = vector.known;
    vector.features.forEach((feature, index) => {
      writer.add(feature, vector.values[index] ?? 0);
    });
    writer.end();
    await pause();
  }
  const vectors = writer.bags(featureCount(features));
  const holders = await byItem(vectors, pause);
  return { features, weights, vectors, holders, known, chance: chances(features, vectors, known) };
}

/** So many pairs that have nothing in common are counted besides: a handful of roles is no measure of chance. */
const UNLIKE_PAIRS = 100;

/** The vector of a role. */
export function roleVector({ vectors, known }: SimilarityIndex, role: number): Vector {
  const { from, to } = rowsOf(vectors, role);
  return {
    features: [...vectors.items.subarray(from, to)],
    values: [...vectors.values.subarray(from, to)],
    known: known[role] ?? 0,
    complete: true,
  };
}

/** The mean cosine of two different roles: from the length of the sum of all vectors, so pairs need not be visited. */
function chances(features: Features, { items, values, width }: Bags, known: Uint8Array): Float32Array {
  const sums = new Float64Array(width);
  items.forEach((feature, row) => {
    sums[feature] = (sums[feature] ?? 0) + (values[row] ?? 0);
  });
  const squares = ASPECTS.map(() => 0);
  sums.forEach((sum, feature) => {
    if (sum === 0) return;
    const aspect = aspectOfFeature(features, feature);
    squares[aspect] = (squares[aspect] ?? 0) + sum * sum;
  });
  const means = ASPECTS.map(({ weight }, aspect) => {
    const roles = known.filter((bits) => has(bits, aspect)).length;
    const square = (squares[aspect] ?? 0) / weight;
    return Math.max(0, square - roles) / (roles * (roles - 1) + UNLIKE_PAIRS);
  });
  return sharedFloats(means);
}
