import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import type { Graph } from "../neo4j/statement.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { BulkResult } from "../writing/bulk.type.ts";
import { writeRows } from "../writing/bulk.writing.ts";
import { edgeWith, type NamedEdge } from "../writing/edge.writing.ts";
import { RequirementInput, SkillRequirementInput } from "./requirement.input.ts";

const SKILL = { description: "The id of the skill." };
const HOLDERS = { description: "The ids of at most 1,000 roles, levels or specializations." };

function requirement(holder: string, skill: string): NamedEdge {
  return { key: { edge: "REQUIRES", from: holder, to: skill }, ends: ["holder", "skill"] };
}

@Resolver()
export class RequirementBulkResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => BulkResult, {
    description:
      "Says that a role, level or specialization requires some skills, all in one revision; rows are skills.",
  })
  setRequirements(
    @Arg("holder", () => ID, { description: "The role, level or specialization." }) holder: string,
    @Arg("requirements", () => [SkillRequirementInput], { description: "At most 1,000." })
    requirements: SkillRequirementInput[],
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const rows = requirements.map(({ skill, ...input }) => ({
      id: skill,
      plan: (graph: Graph) => edgeWith(graph, requirement(holder, skill), input),
    }));
    return writeRows(context, rows, { expectedRevision, message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => BulkResult, {
    description: "Says that several roles, levels or specializations require a skill; rows are these holders.",
  })
  requireSkill(
    @Arg("holders", () => [ID], HOLDERS) holders: string[],
    @Arg("skill", () => ID, SKILL) skill: string,
    @Arg("input", () => RequirementInput, { description: "What each requirement is to be." }) input: RequirementInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const rows = holders.map((id) => ({
      id,
      plan: (graph: Graph) => edgeWith(graph, requirement(id, skill), input),
    }));
    return writeRows(context, rows, { message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => BulkResult, {
    description:
      "Removes the requirement of a skill from several roles, levels or specializations; rows are these holders.",
  })
  dropSkill(
    @Arg("holders", () => [ID], HOLDERS) holders: string[],
    @Arg("skill", () => ID, SKILL) skill: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const rows = holders.map((id) => ({
      id,
      plan: async () => [{ ...requirement(id, skill).key, path: "", fields: null }],
    }));
    return writeRows(context, rows, { message });
  }
}
