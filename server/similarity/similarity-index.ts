import { ASPECTS } from "./aspects.ts";
import { BagWriter, byItem, type Pause, sharedFloats } from "./bag-writer.ts";
import { type Bags, owners, rowsOf } from "./bags.ts";
import { aspectOfFeature, type Features, featureCount } from "./features.ts";
import { inSteps } from "./steps.ts";
import { type Vector, vectorOf } from "./vector.ts";
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
  /** How much is stated of each role in each aspect: role × aspects + aspect. */
  readonly evidence: Float32Array;
  /** The cosine that two roles have on average, for each aspect. */
  readonly chance: Float32Array;
}

/** Prepares the comparison of works. */
export async function indexWorks(features: Features, works: Works, pause: Pause): Promise<SimilarityIndex> {
  const weights = await weightsOf(features, works, pause);
  const roles = owners(works.requirements);
  const evidence = sharedFloats({ length: roles * ASPECTS.length });
  const writer = new BagWriter();
  for (let role = 0; role < roles; role++) {
    const vector = vectorOf(features, weights, rowsOf(works.requirements, role), rowsOf(works.words, role));
    evidence.set(vector.evidence, role * ASPECTS.length);
    vector.features.forEach((feature, index) => {
      writer.add(feature, vector.values[index] ?? 0);
    });
    writer.end();
    await pause();
  }
  const vectors = writer.bags(featureCount(features));
  const holders = await byItem(vectors, pause);
  return { features, weights, vectors, holders, evidence, chance: chances(features, vectors, evidence) };
}

/** So many pairs that have nothing in common are counted besides: a handful of roles is no measure of chance. */
const UNLIKE_PAIRS = 100;
const CHANCE_STEP = 0.005;

/** The vector of a role. */
export function roleVector({ vectors, evidence }: SimilarityIndex, role: number): Vector {
  const { from, to } = rowsOf(vectors, role);
  return {
    features: [...vectors.items.subarray(from, to)],
    values: [...vectors.values.subarray(from, to)],
    evidence: evidence.subarray(role * ASPECTS.length, (role + 1) * ASPECTS.length),
    complete: true,
  };
}

/** The mean cosine of two different roles: from the length of the sum of all vectors, so pairs need not be visited. */
function chances(features: Features, { items, values, width }: Bags, evidence: Float32Array): Float32Array {
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
  const means = ASPECTS.map((_, aspect) => {
    const roles = evidence.filter((stated, place) => place % ASPECTS.length === aspect && stated > 0).length;
    const mean = Math.max(0, (squares[aspect] ?? 0) - roles) / (roles * (roles - 1) + UNLIKE_PAIRS);
    return inSteps(mean, CHANCE_STEP);
  });
  return sharedFloats(means);
}
