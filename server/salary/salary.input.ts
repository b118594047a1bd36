import { Field, ID, InputType, Int } from "type-graphql";
import type { PayBasis } from "./salary.rules.ts";
import { PayBasisEnum } from "./salary.type.ts";

@InputType("SalaryInput", { description: "Pay of a role or level in a region: whole units of the currency a year." })
export class SalaryInput {
  @Field(() => ID, { description: "The id of the region." }) region: string;
  @Field(() => String, { description: "ISO 4217 code." }) currency: string;
  @Field(() => PayBasisEnum) basis: PayBasis;
  @Field(() => Int, { nullable: true, description: "The lower end of the range." }) low?: number | null;
  @Field(() => Int, { nullable: true }) median?: number | null;
  @Field(() => Int, { nullable: true, description: "The arithmetic mean." }) average?: number | null;
  @Field(() => Int, { nullable: true, description: "The upper end of the range." }) high?: number | null;
  @Field(() => Int, { description: "The year the figures are for." }) year: number;
  @Field(() => ID, { nullable: true, description: "The id of the source." }) source?: string | null;
}
