import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("OutlookInput", { description: "How the demand for a role is expected to develop." })
export class OutlookInput {
  @Field(() => Float, { nullable: true, description: "Projected growth over the period, in percent." }) growthPercent?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: "The years the projection spans, such as 2022–32." }) period?:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: "Projected openings a year." }) annualOpenings?: number | null;
  @Field(() => String, { nullable: true, description: "Markdown, at most 6,000 characters." }) commentary?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "The id of the source of the figures." }) source?: string | null;
}

@InputType("RolePatch", { description: "What to change of a role: a field that is not given stays, null clears it." })
export class RolePatch extends ConceptPatch {
  @Field(() => String, { nullable: true, description: "Markdown, at most 6,000 characters." }) description?:
    | string
    | null;
  @Field(() => Int, {
    nullable: true,
    description: "The preparation needed: 1 (little or none) to 5 (extensive), as in O*NET job zones.",
  })
  jobZone?: number | null;
  @Field(() => ID, { nullable: true, description: "The id of its family." }) family?: string | null;
  @Field(() => [ID], { nullable: true, description: "The ids of all its specializations." }) specializations?: string[];
  @Field(() => [ID], { nullable: true, description: "The ids of all that prepares for it." })
  learningOptions?: string[];
  @Field(() => OutlookInput, { nullable: true, description: "How its demand is expected to develop; null clears it." })
  outlook?: OutlookInput | null;
}

@InputType("RoleInput", { description: "A role to create." })
export class RoleInput extends RolePatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
}
