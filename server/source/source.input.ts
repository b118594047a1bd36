import { Field, InputType, Int } from "type-graphql";

@InputType("SourcePatch", {
  description: "What to change of a source: a field that is not given stays, null clears it.",
})
export class SourcePatch {
  @Field(() => String, { nullable: true, description: "At most 512 characters." }) title?: string;
  @Field(() => String, { nullable: true, description: "A full http or https address." }) url?: string | null;
  @Field(() => String, { nullable: true }) publisher?: string | null;
  @Field(() => Int, { nullable: true, description: "The year it was published." }) year?: number | null;
  @Field(() => String, { nullable: true, description: "The terms it may be used under." }) licence?: string | null;
}

@InputType("SourceInput", { description: "A source to create." })
export class SourceInput extends SourcePatch {
  @Field(() => String, { description: "At most 512 characters." }) override title: string;
}
