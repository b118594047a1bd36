import { aspectOf } from "../../server/similarity/aspects.ts";
import { BagWriter } from "../../server/similarity/bag-writer.ts";
import type { Bags } from "../../server/similarity/bags.ts";
import type { Features } from "../../server/similarity/features.ts";
import { indexWorks, type SimilarityIndex } from "../../server/similarity/similarity-index.ts";
import type { Works } from "../../server/similarity/weights.ts";
import type { SkillKind } from "../../server/skill/skill.rules.ts";

/** A skill of a made-up graph, with its groups. */
export interface MadeSkill {
  readonly kind: SkillKind;
  readonly groups?: readonly number[];
}

/** A role of a made-up graph: [skill, value] and [word, times]. */
export interface MadeRole {
  readonly skills: readonly (readonly [number, number])[];
  readonly words?: readonly (readonly [number, number])[];
}

/** The rows of some lists. */
export function bagsOf(lists: readonly (readonly (readonly [number, number])[])[], width: number): Bags {
  const writer = new BagWriter();
  for (const list of lists) {
    for (const [item, value] of list) writer.add(item, value);
    writer.end();
  }
  return writer.bags(width);
}

/** A made-up graph, ready to be compared. */
export function indexOf(skills: readonly MadeSkill[], roles: readonly MadeRole[]): Promise<SimilarityIndex> {
  const groups = skills.map((skill) => (skill.groups ?? []).map((group) => [group, 1] as const));
  const features: Features = {
    aspects: Uint8Array.from(skills, ({ kind }) => aspectOf(kind)),
    groups: bagsOf(groups, countOf(groups)),
    words: countOf(roles.map(({ words }) => words ?? [])),
  };
  const works: Works = {
    requirements: bagsOf(
      roles.map((role) => role.skills),
      skills.length,
    ),
    words: bagsOf(
      roles.map(({ words }) => words ?? []),
      features.words,
    ),
  };
  return indexWorks(features, works, async () => undefined);
}

function countOf(lists: readonly (readonly (readonly [number, number])[])[]): number {
  return Math.max(0, ...lists.flat().map(([item]) => item + 1));
}
