import type { RequirementItemFragment, SkillKind } from "../gql/graphql.ts";
import { skillKinds } from "../skill/skillKind.ts";

type Ranked = { readonly importance: number; readonly node: { readonly skillKind: SkillKind } };

/** Requirements of one kind of skill. */
export interface RequirementGroup<Item extends Ranked = RequirementItemFragment> {
  readonly kind: SkillKind;
  readonly requirements: readonly Item[];
}

/** Requirements by kind of skill in the usual order of kinds, the most important first; kinds without any are left out. */
export function groupRequirements<Item extends Ranked>(requirements: readonly Item[]): RequirementGroup<Item>[] {
  return skillKinds.flatMap((kind) => {
    const ofKind = requirements.filter((requirement) => requirement.node.skillKind === kind);
    const ranked = ofKind.toSorted((one, other) => other.importance - one.importance);
    return ranked.length > 0 ? [{ kind, requirements: ranked }] : [];
  });
}
