import { Field, ObjectType } from "type-graphql";
import { Level } from "../level/level.type.ts";
import { Role } from "../role/role.type.ts";
import { Salary } from "../salary/salary.type.ts";

@ObjectType("SalaryRow", { simpleResolvers: true, description: "The latest pay of a role or level in a region." })
export class SalaryRow {
  @Field(() => Role) role: Role;
  @Field(() => Level, { nullable: true, description: "The level; null for the role as a whole." }) level: Level | null;
  @Field(() => Salary, { description: "The figures." }) salary: Salary;
}
