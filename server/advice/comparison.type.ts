import { Field, Int, ObjectType } from "type-graphql";
import { Role } from "../role/role.type.ts";
import { Skill } from "../skill/skill.type.ts";
import type { Reference, References } from "./reference.ts";

@ObjectType("ComparedRequirement", {
  simpleResolvers: true,
  description: "What one of the compared roles asks of a skill.",
})
export class ComparedRequirement {
  @Field(() => Int, { description: "1 (hardly matters) to 5 (decisive)." }) importance: number;
  @Field(() => Int, { nullable: true, description: "1 to 5; null where it is not stated." }) proficiency: number | null;
}

@ObjectType("ComparisonRow", { simpleResolvers: true, description: "A skill across the compared roles." })
export class ComparisonRow {
  @Field(() => Skill) skill: Reference;
  @Field(() => [ComparedRequirement], {
    nullable: "items",
    description: "In the order of the roles; null where it is not required.",
  })
  requirements: (ComparedRequirement | null)[];
}

@ObjectType("RoleComparison", { simpleResolvers: true, description: "Roles side by side." })
export class RoleComparison {
  @Field(() => [Role], { description: "In the order they were asked for." }) roles: References;
  @Field(() => [ComparisonRow], {
    description: "Every skill that one of them requires: shared ones first, the most important first.",
  })
  rows: ComparisonRow[];
}
