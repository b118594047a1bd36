import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { Region } from "../region/region.type.ts";
import { Source } from "../source/source.type.ts";
import { PAY_BASES, type PayBasis } from "./salary.rules.ts";

export const PayBasisEnum = enumType("PayBasis", "What a pay figure includes.", PAY_BASES);

@ObjectType("Salary", {
  simpleResolvers: true,
  description: "Pay of a role or level in a region: whole units of the currency a year.",
})
export class Salary {
  @Field(() => ID) id: string;
  @Field(() => Region) region: Region;
  @Field(() => String, { description: "ISO 4217 code." }) currency: string;
  @Field(() => PayBasisEnum) basis: PayBasis;
  @Field(() => Int, { nullable: true, description: "The lower end of the stated range." }) low: number | null;
  @Field(() => Int, { nullable: true }) median: number | null;
  @Field(() => Int, { nullable: true, description: "The arithmetic mean." }) average: number | null;
  @Field(() => Int, { nullable: true, description: "The upper end of the stated range." }) high: number | null;
  @Field(() => Int, { description: "The year the figures are for." }) year: number;
  @Field(() => Source, { nullable: true }) source: Source | null;
}
