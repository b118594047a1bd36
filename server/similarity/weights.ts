import { ASPECTS } from "./aspects.ts";
import { type Pause, sharedFloats } from "./bag-writer.ts";
import { type Bags, owners, rowsOf } from "./bags.ts";
import { eachFeature, type Features, featureCount } from "./features.ts";
import { inSteps } from "./steps.ts";

/** Rarity is a logarithm: a step is about a tenth more or fewer roles. */
const RARITY_STEP = 0.1;
const GROUP_SHARE_STEP = 0.01;

/** How much the features of a graph tell. */
export interface Weights {
  /** Of each feature: what everybody needs tells little, what few need tells much. */
  readonly rarity: Float32Array;
  /** Of each aspect: how much groups of skills count beside the skills, which count 1. */
  readonly groupShare: Float32Array;
}

/** What each role requires (importance × proficiency, by skill), and how many of its names have each word. */
export interface Works {
  readonly requirements: Bags;
  readonly words: Bags;
}

/** Weighs the features by who has them. */
export async function weightsOf(features: Features, works: Works, pause: Pause): Promise<Weights> {
  const roles = owners(works.requirements);
  const rarity = sharedFloats({ length: featureCount(features) });
  for (let role = 0; role < roles; role++) {
    eachFeature(features, rowsOf(works.requirements, role), rowsOf(works.words, role), (feature) => {
      rarity[feature] = (rarity[feature] ?? 0) + 1;
    });
    await pause();
  }
  const groupShare = groupShares(features, works.requirements, rarity);
  // Never nothing: where each role rates each skill, all are equally common and still to be compared.
  const all = inSteps(Math.log(roles), RARITY_STEP);
  rarity.forEach((having, feature) => {
    rarity[feature] = having === 0 ? 0 : 1 + all - inSteps(Math.log(having), RARITY_STEP);
  });
  return { rarity, groupShare };
}

/**
 * Groups count as far as the skills of an aspect are rarely shared. Where every role rates every skill the skills say it all;
 * where each role picks a few of thousands, two roles often name the same work differently.
 */
function groupShares({ aspects }: Features, requirements: Bags, having: Float32Array): Float32Array {
  const roles = rolesByAspect(aspects, requirements);
  const skills = ASPECTS.map(() => 0);
  const required = ASPECTS.map(() => 0);
  aspects.forEach((aspect, skill) => {
    const count = having[skill] ?? 0;
    skills[aspect] = (skills[aspect] ?? 0) + (count > 0 ? 1 : 0);
    required[aspect] = (required[aspect] ?? 0) + count;
  });
  return sharedFloats(
    required.map((count, aspect) =>
      inSteps(1 - count / ((skills[aspect] || 1) * (roles[aspect] || 1)), GROUP_SHARE_STEP),
    ),
  );
}

function rolesByAspect(aspects: Uint8Array, requirements: Bags): number[] {
  const counts = ASPECTS.map(() => 0);
  for (let role = 0; role < owners(requirements); role++) {
    const { items, from, to } = rowsOf(requirements, role);
    let seen = 0;
    for (let row = from; row < to; row++) seen |= 1 << (aspects[items[row] ?? 0] ?? 0);
    counts.forEach((count, aspect) => {
      counts[aspect] = count + ((seen >> aspect) & 1);
    });
  }
  return counts;
}
