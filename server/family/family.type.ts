import { ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";

@ObjectType("RoleFamily", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A group of roles; families nest.",
})
export class RoleFamily extends Concept {}
