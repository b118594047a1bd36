import { Field, Float, Int, ObjectType } from "type-graphql";
import { Concept } from "../concept/concept.type.ts";
import { connectionOf } from "../connection.type.ts";
import { Skill } from "../skill/skill.type.ts";

@ObjectType("RequirementEdge", {
  simpleResolvers: true,
  description: "An edge to a skill, from a role, a level or a specialization.",
})
export class RequirementEdge {
  @Field(() => String) cursor: string;
  @Field(() => Skill) node: Skill;
  @Field(() => Int, { description: "1 (hardly matters) to 5 (decisive): the O*NET importance scale." })
  importance: number;
  @Field(() => Int, { nullable: true, description: "1 novice to 5 expert; null where the source does not state it." })
  proficiency: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "1 to 5, not rounded: what a source measured; null where it gave no more than `importance`.",
  })
  exactImportance: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "1 to 5, not rounded: what a source measured; null where it gave no more than `proficiency`.",
  })
  exactProficiency: number | null;
  @Field(() => String, {
    nullable: true,
    description: "What the source said in its own scale, such as `IM 3.12, LV 4.50`.",
  })
  stated: string | null;
  @Field(() => String, { nullable: true, description: "Why it is required." }) rationale: string | null;

  /** The ids of the sources. */
  sourceIds: string[];
}

export const RequirementConnection = connectionOf(
  "Requirement",
  () => RequirementEdge,
  () => Skill,
);

@ObjectType("RequiredByEdge", { simpleResolvers: true, description: "A requirement read from the skill." })
export class RequiredByEdge {
  @Field(() => String) cursor: string;
  @Field(() => Concept, { description: "The role, level or specialization that requires the skill." }) node: Concept;
  @Field(() => Int, { description: "1 to 5." }) importance: number;
  @Field(() => Int, { nullable: true, description: "1 to 5, or null where not stated." }) proficiency: number | null;
  @Field(() => String, { nullable: true }) rationale: string | null;
}

export const RequiredByConnection = connectionOf(
  "RequiredBy",
  () => RequiredByEdge,
  () => Concept,
);
