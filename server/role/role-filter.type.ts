import { Field, Float, InputType, Int } from "type-graphql";
import type { Status } from "../concept/concept.rules.ts";
import { StatusEnum } from "../concept/concept.type.ts";
import { enumType } from "../enum.ts";
import { CodeFilter } from "../mapping/mapping.type.ts";
import { type SortDirection, SortDirectionEnum } from "../order/order.type.ts";
import type { SkillKind } from "../skill/skill.rules.ts";
import { SkillKindEnum } from "../skill/skill.type.ts";

/** What lists of roles can be sorted by. */
export const ROLE_ORDERS = {
  NAME: "By name, ignoring case and accents.",
  FAMILY: "By the name of the family; roles without one come first.",
  CREATED: "By when the role was created.",
  UPDATED: "By when the role or an edge of it last changed.",
  SKILL_COUNT: "By how many skills the role itself requires.",
  MEDIAN_SALARY: "By the latest median pay in the server's default region; roles without one count as 0.",
} as const;

/** One of the orders of roles. */
export type RoleOrderField = keyof typeof ROLE_ORDERS;

const RoleOrderFieldEnum = enumType("RoleOrderField", "What roles are sorted by.", ROLE_ORDERS);

@InputType("RoleOrder", { description: "How roles are sorted; by name unless given." })
export class RoleOrder {
  @Field(() => RoleOrderFieldEnum) field: RoleOrderField;
  @Field(() => SortDirectionEnum, { nullable: true, defaultValue: "ASC" }) direction?: SortDirection | null;
}

@InputType("RoleFilter", {
  description: "All given conditions hold; an empty list is no condition. Slugs unless said otherwise.",
})
export class RoleFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words that the name or an alternative name starts with, in any order.",
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: "In any of these families or a part of them." })
  families?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Requires all of these skills." })
  requires?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Requires at least one of these skills." })
  requiresAny?: string[] | null;

  @Field(() => [SkillKindEnum], { nullable: true, description: "Requires at least one skill of these kinds." })
  skillKinds?: SkillKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "1 to 5; the conditions on skills count only requirements at least this important.",
  })
  minImportance?: number | null;

  @Field(() => [String], { nullable: true, description: "Has any of these specializations." })
  specializations?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: "Has a level that starts at or before this many years of experience and does not end before it.",
  })
  years?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The latest median pay in the region is at least this, in the region's currency.",
  })
  minMedianSalary?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The latest median pay in the region is at most this, in the region's currency.",
  })
  maxMedianSalary?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The region whose pay the conditions and the order use; the server's default region unless given.",
  })
  region?: string | null;

  @Field(() => CodeFilter, { nullable: true, description: "Mapped to one of these codes of another taxonomy." })
  code?: CodeFilter | null;

  @Field(() => [StatusEnum], { nullable: true, description: "PUBLISHED only unless given." })
  statuses?: Status[] | null;
}
