import type { ResourceName } from "../concept/conceptPath.ts";
import { conceptVariables } from "../concept/conceptQuestion.ts";
import { groupingPatch } from "../family/groupingPatch.ts";
import {
  CreateLearningOptionDocument,
  CreateLevelDocument,
  CreateRegionDocument,
  CreateRoleDocument,
  CreateRoleFamilyDocument,
  CreateSkillDocument,
  CreateSkillGroupDocument,
  CreateSpecializationDocument,
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
  UpdateLearningOptionDocument,
  UpdateLevelDocument,
  UpdateRegionDocument,
  UpdateRoleDocument,
  UpdateRoleFamilyDocument,
  UpdateSkillDocument,
  UpdateSkillGroupDocument,
  UpdateSpecializationDocument,
} from "../gql/graphql.ts";
import { learningPatch } from "../learning/learningPatch.ts";
import { levelInput, levelPatch } from "../level/levelPatch.ts";
import { regionPatch } from "../region/regionPatch.ts";
import { rolePatch } from "../role/rolePatch.ts";
import { roleVariables } from "../role/roleQuestion.ts";
import { skillPatch } from "../skill/skillPatch.ts";
import { skillVariables } from "../skill/skillQuestion.ts";
import { specializationPatch } from "../specialization/specializationPatch.ts";
import { specializationVariables } from "../specialization/specializationQuestion.ts";
import { createThrough, listThrough, oneThrough, type Resource, updateThrough } from "./resource.ts";

/** Every resource of the panel with every operation: a missing one does not compile. */
export const resources = {
  roles: {
    list: listThrough(RoleListDocument, roleVariables, (result) => result.roles),
    one: oneThrough(RoleByIdDocument, "Role"),
    create: createThrough(CreateRoleDocument, rolePatch),
    update: updateThrough(UpdateRoleDocument, rolePatch),
  },
  levels: {
    list: listThrough(LevelListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(LevelByIdDocument, "Level"),
    create: createThrough(CreateLevelDocument, levelInput),
    update: updateThrough(UpdateLevelDocument, levelPatch),
  },
  skills: {
    list: listThrough(SkillListDocument, skillVariables, (result) => result.skills),
    one: oneThrough(SkillByIdDocument, "Skill"),
    create: createThrough(CreateSkillDocument, skillPatch),
    update: updateThrough(UpdateSkillDocument, skillPatch),
  },
  specializations: {
    list: listThrough(SpecializationListDocument, specializationVariables, (result) => result.specializations),
    one: oneThrough(SpecializationByIdDocument, "Specialization"),
    create: createThrough(CreateSpecializationDocument, specializationPatch),
    update: updateThrough(UpdateSpecializationDocument, specializationPatch),
  },
  families: {
    list: listThrough(FamilyListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(FamilyByIdDocument, "RoleFamily"),
    create: createThrough(CreateRoleFamilyDocument, groupingPatch),
    update: updateThrough(UpdateRoleFamilyDocument, groupingPatch),
  },
  "skill-groups": {
    list: listThrough(SkillGroupListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(SkillGroupByIdDocument, "SkillGroup"),
    create: createThrough(CreateSkillGroupDocument, groupingPatch),
    update: updateThrough(UpdateSkillGroupDocument, groupingPatch),
  },
  "learning-options": {
    list: listThrough(LearningListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(LearningByIdDocument, "LearningOption"),
    create: createThrough(CreateLearningOptionDocument, learningPatch),
    update: updateThrough(UpdateLearningOptionDocument, learningPatch),
  },
  regions: {
    list: listThrough(RegionListDocument, conceptVariables, (result) => result.concepts),
    one: oneThrough(RegionByIdDocument, "Region"),
    create: createThrough(CreateRegionDocument, regionPatch),
    update: updateThrough(UpdateRegionDocument, regionPatch),
  },
} satisfies Record<ResourceName, Resource>;

/** Whether the panel has such a resource. */
export function isResource(name: string): name is ResourceName {
  return Object.hasOwn(resources, name);
}
