import type { Profile } from "../moves/profile.ts";
import { likeness } from "../moves/similarity.ts";
import type { AlikePart } from "../similarity/alike.ts";
import { ASPECTS } from "../similarity/aspects.ts";
import { isSkill } from "../similarity/features.ts";
import type { Advice } from "./advice.ts";
import type { LikenessPart } from "./move.type.ts";

const MOST_NAMED = 3;

/** The terms of how alike a profile's work and that of a position are. */
export function likenessAnswer(advice: Advice, profile: Profile, to: number): LikenessPart[] {
  return likeness(advice.version.arrays, profile, to).map((part) => ({
    name: ASPECTS[part.aspect]?.name ?? "",
    weight: part.weight,
    value: part.value,
    because: inWords(advice, part),
  }));
}

function inWords({ version: { arrays, concepts } }: Advice, { aspect, compared, common }: AlikePart): string {
  if (!compared) return "Stated of one side only: counts as chance.";
  if (ASPECTS[aspect]?.name === "names") return `${common.length} of the words in their names in common.`;
  const skills = common.filter((feature) => isSkill(arrays.works.features, feature));
  const names = skills.slice(0, MOST_NAMED).map((skill) => concepts.skills.at(skill).name);
  if (names.length > 0) return `${skills.length} in common, most of all ${names.join(", ")}.`;
  return common.length > 0 ? "Different skills of the same groups." : "Nothing in common.";
}
