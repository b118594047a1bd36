import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { GuideSection } from "./guide.rules.ts";
import { GuideSectionEnum } from "./guide.type.ts";

@InputType("GuideItemInput", { description: "One item of a section of a guide." })
export class GuideItemInput {
  @Field(() => GuideSectionEnum, { description: "The section it belongs to." }) section: GuideSection;
  @Field(() => Int, { nullable: true, description: "Its place in the section, from 1; last unless given." }) order?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: "At most 256 characters." }) heading?: string | null;
  @Field(() => String, { description: "Markdown, at most 6,000 characters." }) body: string;
  @Field(() => Float, { nullable: true, description: "Months it takes at least, where it takes time." }) minMonths?:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: "Months it takes at most, where it takes time." }) maxMonths?:
    | number
    | null;
  @Field(() => ID, { nullable: true, description: "The id of the source." }) source?: string | null;
}
