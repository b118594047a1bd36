import { ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";

@ObjectType("SkillGroup", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A group of skills; groups nest.",
})
export class SkillGroup extends Concept {}
