import { Field, InputType, Int } from "type-graphql";
import type { Status } from "../concept/concept.rules.ts";
import { StatusEnum } from "../concept/concept.type.ts";
import { enumType } from "../enum.ts";
import { CodeFilter } from "../mapping/mapping.type.ts";
import { type SortDirection, SortDirectionEnum } from "../order/order.type.ts";
import type { SkillKind } from "./skill.rules.ts";
import { SkillKindEnum } from "./skill.type.ts";

/** What lists of skills can be sorted by. */
export const SKILL_ORDERS = {
  NAME: "By name, ignoring case and accents.",
  KIND: "By kind.",
  CREATED: "By when the skill was created.",
  UPDATED: "By when the skill or an edge of it last changed.",
  DEMAND: "By how many roles, levels and specializations require it.",
} as const;

/** One of the orders of skills. */
export type SkillOrderField = keyof typeof SKILL_ORDERS;

const SkillOrderFieldEnum = enumType("SkillOrderField", "What skills are sorted by.", SKILL_ORDERS);

@InputType("SkillOrder", { description: "How skills are sorted; by name unless given." })
export class SkillOrder {
  @Field(() => SkillOrderFieldEnum) field: SkillOrderField;
  @Field(() => SortDirectionEnum, { nullable: true, defaultValue: "ASC" }) direction?: SortDirection | null;
}

@InputType("SkillFilter", {
  description: "All given conditions hold; an empty list is no condition. Slugs unless said otherwise.",
})
export class SkillFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words that the name or an alternative name starts with, in any order.",
  })
  text?: string | null;

  @Field(() => [SkillKindEnum], { nullable: true, description: "Of any of these kinds." }) kinds?: SkillKind[] | null;

  @Field(() => [String], { nullable: true, description: "In any of these groups or a part of them." }) groups?:
    | string[]
    | null;

  @Field(() => [String], { nullable: true, description: "Required by any of these roles." }) requiredBy?:
    | string[]
    | null;

  @Field(() => Int, {
    nullable: true,
    description: "1 to 5; requiredBy counts only requirements at least this important.",
  })
  minImportance?: number | null;

  @Field(() => Boolean, { nullable: true, description: "true: required by nothing; false: required by something." })
  orphan?: boolean | null;

  @Field(() => CodeFilter, { nullable: true, description: "Mapped to one of these codes of another taxonomy." })
  code?: CodeFilter | null;

  @Field(() => [StatusEnum], { nullable: true, description: "PUBLISHED only unless given." }) statuses?:
    | Status[]
    | null;
}
