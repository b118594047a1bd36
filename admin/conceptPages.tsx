import type { ComponentType } from "react";
import type { ResourceName } from "./concept/conceptPath.ts";
import { FamilyCreate, FamilyEdit } from "./family/FamilyForms.tsx";
import { FamilyList } from "./family/FamilyList.tsx";
import { FamilyShow } from "./family/FamilyShow.tsx";
import { LearningCreate, LearningEdit } from "./learning/LearningForms.tsx";
import { LearningList } from "./learning/LearningList.tsx";
import { LearningShow } from "./learning/LearningShow.tsx";
import { LevelCreate, LevelEdit } from "./level/LevelForms.tsx";
import { LevelList } from "./level/LevelList.tsx";
import { LevelShow } from "./level/LevelShow.tsx";
import { RegionCreate, RegionEdit } from "./region/RegionForms.tsx";
import { RegionList } from "./region/RegionList.tsx";
import { RegionShow } from "./region/RegionShow.tsx";
import { RoleCreate, RoleEdit } from "./role/RoleForms.tsx";
import { RoleList } from "./role/RoleList.tsx";
import { RoleShow } from "./role/RoleShow.tsx";
import { SkillCreate, SkillEdit } from "./skill/SkillForms.tsx";
import { SkillList } from "./skill/SkillList.tsx";
import { SkillShow } from "./skill/SkillShow.tsx";
import { SkillGroupCreate, SkillGroupEdit } from "./skill-group/SkillGroupForms.tsx";
import { SkillGroupList } from "./skill-group/SkillGroupList.tsx";
import { SkillGroupShow } from "./skill-group/SkillGroupShow.tsx";
import { SpecializationCreate, SpecializationEdit } from "./specialization/SpecializationForms.tsx";
import { SpecializationList } from "./specialization/SpecializationList.tsx";
import { SpecializationShow } from "./specialization/SpecializationShow.tsx";

interface Pages {
  readonly list: ComponentType;
  readonly show: ComponentType;
  readonly create: ComponentType;
  readonly edit: ComponentType;
}

/** The pages of every kind of concept: a kind that lacks one does not compile. */
export const conceptPages = {
  roles: { list: RoleList, show: RoleShow, create: RoleCreate, edit: RoleEdit },
  levels: { list: LevelList, show: LevelShow, create: LevelCreate, edit: LevelEdit },
  skills: { list: SkillList, show: SkillShow, create: SkillCreate, edit: SkillEdit },
  specializations: {
    list: SpecializationList,
    show: SpecializationShow,
    create: SpecializationCreate,
    edit: SpecializationEdit,
  },
  families: { list: FamilyList, show: FamilyShow, create: FamilyCreate, edit: FamilyEdit },
  "skill-groups": { list: SkillGroupList, show: SkillGroupShow, create: SkillGroupCreate, edit: SkillGroupEdit },
  "learning-options": { list: LearningList, show: LearningShow, create: LearningCreate, edit: LearningEdit },
  regions: { list: RegionList, show: RegionShow, create: RegionCreate, edit: RegionEdit },
} as const satisfies Record<ResourceName, Pages>;
