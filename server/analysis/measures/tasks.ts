import type { ProjectionArrays } from "../../projection/arrays.ts";
import { type SkillCentrality, skillCentrality } from "./centrality.ts";
import { communitiesOf, type FoundCommunity } from "./communities.ts";

/** What is measured in a thread of its own, and what comes out. */
export interface Measures {
  readonly communitiesOfRoles: readonly FoundCommunity[];
  readonly communitiesOfSkills: readonly FoundCommunity[];
  readonly centrality: SkillCentrality;
}

/** The name of a measurement. */
export type MeasureName = keyof Measures;

/** What a thread is given. */
export interface Task {
  readonly name: MeasureName;
  readonly arrays: ProjectionArrays;
}

const MEASURES: { readonly [Name in MeasureName]: (arrays: ProjectionArrays) => Measures[Name] } = {
  communitiesOfRoles: (arrays) => communitiesOf(arrays, "ROLES"),
  communitiesOfSkills: (arrays) => communitiesOf(arrays, "SKILLS"),
  centrality: skillCentrality,
};

/** Measures a version of the projection. */
export function measure({ name, arrays }: Task): Measures[MeasureName] {
  return MEASURES[name](arrays);
}
