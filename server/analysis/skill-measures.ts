import type { ProjectionVersion } from "../projection/version.ts";
import { type CommunityMembers, communityId, type FoundCommunity } from "./measures/communities.ts";
import { demandFor, type SkillMetric } from "./measures/demand.ts";
import { CENTRALITY, COMMUNITIES } from "./measures/measured.ts";
import type { Community, SkillDemand } from "./skill-measures.type.ts";

/** Concepts of a community that can be asked for. */
const MOST_MEMBERS = 100;
const SKILLS_IN_A_NAME = 3;

/** The skills that roles require, by a measure; `roleIds` null: all published roles. */
export async function skillDemandAnswer(
  { arrays, concepts }: ProjectionVersion,
  metric: SkillMetric,
  roleIds: readonly string[] | null,
  first: number,
): Promise<SkillDemand[]> {
  const central = metric === "PAGERANK" || metric === "BETWEENNESS" ? await CENTRALITY.of(arrays) : null;
  const roles = roleIds && new Set(roleIds.flatMap((id) => concepts.roles.byId(id) ?? []));
  const rows = demandFor(arrays, metric, roles, central).slice(0, first);
  return rows.map(({ skill, ...measured }) => ({ ...measured, skillId: concepts.skills.at(skill).id }));
}

/** The communities of roles or skills, the largest first. */
export async function communitiesAnswer(
  { arrays, concepts }: ProjectionVersion,
  members: CommunityMembers,
  first: number,
): Promise<Community[]> {
  const found = await COMMUNITIES[members].of(arrays);
  return found.slice(0, first).map((community: FoundCommunity, index) => {
    const skills = community.skills.slice(0, MOST_MEMBERS).map((skill) => concepts.skills.at(skill));
    const roles = community.roles.slice(0, MOST_MEMBERS).map((role) => concepts.roles.at(role));
    return {
      id: communityId(members, index),
      name: skills
        .slice(0, SKILLS_IN_A_NAME)
        .map(({ name }) => name)
        .join(", "),
      size: community.size,
      roleIds: roles.map(({ id }) => id),
      skillIds: skills.map(({ id }) => id),
    };
  });
}
