import type { ResourceName } from "../concept/conceptPath.ts";
import { conceptVariables } from "../concept/conceptQuestion.ts";
import {
  FamilyByIdDocument,
  FamilyListDocument,
  LearningByIdDocument,
  LearningListDocument,
  LevelByIdDocument,
  LevelListDocument,
  RegionByIdDocument,
  RegionListDocument,
  RoleByIdDocument,
  RoleListDocument,
  SkillByIdDocument,
  SkillGroupByIdDocument,
  SkillGroupListDocument,
  SkillListDocument,
  SpecializationByIdDocument,
  SpecializationListDocument,
} from "../gql/graphql.ts";
import { roleVariables } from "../role/roleQuestion.ts";
import { skillVariables } from "../skill/skillQuestion.ts";
import { specializationVariables } from "../specialization/specializationQuestion.ts";
import { listThrough, oneThrough, type Resource } from "./resource.ts";

/** Every resource of the panel with every operation: a missing one does not compile. */
export const resources = {
  roles: {
    list: listThrough(RoleListDocument, roleVariables, (result) => result.roles),
    one: oneThrough(RoleByIdDocument, "Role"),
  },
  levels: {
    list: listThrough(LevelListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(LevelByIdDocument, "Level"),
  },
  skills: {
    list: listThrough(SkillListDocument, skillVariables, (result) => result.skills),
    one: oneThrough(SkillByIdDocument, "Skill"),
  },
  specializations: {
    list: listThrough(SpecializationListDocument, specializationVariables, (result) => result.specializations),
    one: oneThrough(SpecializationByIdDocument, "Specialization"),
  },
  families: {
    list: listThrough(FamilyListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(FamilyByIdDocument, "RoleFamily"),
  },
  "skill-groups": {
    list: listThrough(SkillGroupListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(SkillGroupByIdDocument, "SkillGroup"),
  },
  "learning-options": {
    list: listThrough(LearningListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(LearningByIdDocument, "LearningOption"),
  },
  regions: {
    list: listThrough(RegionListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(RegionByIdDocument, "Region"),
  },
} satisfies Record<ResourceName, Resource>;

/** Whether the panel has such a resource. */
export function isResource(name: string): name is ResourceName {
  return Object.hasOwn(resources, name);
}
