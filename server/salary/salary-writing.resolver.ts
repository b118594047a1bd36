import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { MESSAGE, OWNER_REVISION } from "../writing/arguments.ts";
import { removePart, setPart } from "../writing/part.writing.ts";
import { SALARIES } from "./salary.cypher.ts";
import { SalaryInput } from "./salary.input.ts";
import { Salary } from "./salary.type.ts";

@Resolver()
export class SalaryWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Salary, { description: "Adds a pay figure to a role or level, or replaces one." })
  async setSalary(
    @Arg("holder", () => ID, { description: "The role or level." }) holder: string,
    @Arg("input", () => SalaryInput, { description: "What it is to be." }) input: SalaryInput,
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "The figure to replace; a new one unless given." }) id?:
      | string
      | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
    @Arg("expectedRevision", () => Int, OWNER_REVISION) expectedRevision?: number | null,
  ) {
    const place = { node: "SALARY", holder, kinds: ["ROLE", "LEVEL"] } as const;
    const set = await setPart(context, place, id, input, { message, expectedRevision });
    const figures = await context.batches.many(SALARIES, holder, { region: "" });
    return figures.find((figure) => figure.id === set);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, { description: "Removes a pay figure; false where there is none." })
  removeSalary(
    @Arg("id", () => ID, { description: "The id of the pay figure." }) id: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
    @Arg("expectedRevision", () => Int, OWNER_REVISION) expectedRevision?: number | null,
  ) {
    return removePart(context, "SALARY", id, { message, expectedRevision });
  }
}
