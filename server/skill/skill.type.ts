import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { SKILL_KINDS, type SkillKind } from "./skill.rules.ts";

export const SkillKindEnum = enumType("SkillKind", "What sort of thing a skill is.", SKILL_KINDS);

@ObjectType("Skill", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "Something one can do, use or know.",
})
export class Skill extends Concept {
  @Field(() => SkillKindEnum) skillKind: SkillKind;
  @Field(() => String, { nullable: true, description: "Markdown." }) description: string | null;
}

export const SkillConnection = connectionType<Skill>("Skill", () => Skill);
