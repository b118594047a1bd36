import { Field, InputType, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { MATCH_KINDS, type MatchKind } from "./mapping.rules.ts";

const MatchKindEnum = enumType("MatchKind", "How a concept of another taxonomy compares with ours.", MATCH_KINDS);

@ObjectType("Mapping", {
  simpleResolvers: true,
  description: "A concept of another taxonomy that corresponds to ours.",
})
export class Mapping {
  @Field(() => String, { description: "The taxonomy, such as ESCO, ISCO-08 or ONET-SOC." }) scheme: string;
  @Field(() => String, { description: "The code there, with its leading zeros." }) code: string;
  @Field(() => String, { nullable: true }) uri: string | null;
  @Field(() => MatchKindEnum) match: MatchKind;
}

@InputType("CodeFilter", { description: "Codes of one taxonomy, such as ONET-SOC 15-1252.00." })
export class CodeFilter {
  @Field(() => String) scheme: string;
  @Field(() => [String]) codes: string[];
}

@InputType("MappingInput", { description: "A concept of another taxonomy that corresponds to ours." })
export class MappingInput {
  @Field(() => String, { description: "The taxonomy, such as ESCO, ISCO-08 or ONET-SOC." }) scheme: string;
  @Field(() => String, { description: "The code there, with its leading zeros." }) code: string;
  @Field(() => String, { nullable: true, description: "Its full address." }) uri?: string | null;
  @Field(() => MatchKindEnum) match: MatchKind;
}
