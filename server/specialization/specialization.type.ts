import { Field, InputType, ObjectType } from "type-graphql";
import type { Status } from "../concept/concept.rules.ts";
import { Concept, Node, StatusEnum } from "../concept/concept.type.ts";
import { connectionType } from "../connection.type.ts";

@ObjectType("Specialization", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A narrower field within one or more roles.",
})
export class Specialization extends Concept {
  @Field(() => String, { nullable: true, description: "Markdown." }) description: string | null;
  @Field(() => [String], { description: "What makes employers ask for it." }) demandDrivers: string[];
}

export const SpecializationConnection = connectionType<Specialization>("Specialization", () => Specialization);

@InputType("SpecializationFilter", { description: "All given conditions hold. Slugs unless said otherwise." })
export class SpecializationFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words that the name or an alternative name starts with, in any order.",
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: "Of any of these roles." }) roles?: string[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: "PUBLISHED only unless given." }) statuses?:
    | Status[]
    | null;
}
