import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { COMMUNITY_MEMBERS } from "./measures/communities.ts";
import { SKILL_METRICS } from "./measures/demand.ts";

/** The GraphQL enum of measures. */
export const SkillMetricEnum = enumType("SkillMetric", "How skills can be measured.", SKILL_METRICS);

/** The GraphQL enum of what communities are made of. */
export const CommunityMembersEnum = enumType("CommunityMembers", "What communities are made of.", COMMUNITY_MEMBERS);

@ObjectType("SkillDemand", { description: "How much a skill is in demand." })
export class SkillDemand {
  @Field(() => Float, { simple: true, description: "By the measure that was asked for." }) value: number;
  @Field(() => Int, { simple: true, description: "How many of the roles require it, as a whole or at any level." })
  roleCount: number;
  @Field(() => Int, { simple: true, description: "How many families these roles belong to." }) families: number;

  /** The id of the skill. */
  skillId: string;
}

@ObjectType("Community", { description: "Roles and skills that belong together more than with others." })
export class Community {
  @Field(() => ID, { simple: true, description: "The same as long as the graph is the same." }) id: string;
  @Field(() => String, { simple: true, description: "Its most specific skills." }) name: string;
  @Field(() => Int, { simple: true, description: "How many roles, or skills, are its members." }) size: number;

  /** The ids of roles and skills, the most typical first. */
  roleIds: readonly string[];
  skillIds: readonly string[];
}
