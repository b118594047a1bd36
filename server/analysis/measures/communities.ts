import type { UndirectedGraph } from "graphology";
import { type AlikePair, mostAlike, roleVectors, skillVectors } from "./alike.ts";
import { graphOf, louvain } from "./graphology.ts";
import { demandOf, type Incidence, incidenceOf, type Requirements } from "./incidence.ts";
import { seeded } from "./random.ts";

/** What communities are made of. */
export const COMMUNITY_MEMBERS = {
  ROLES: "Roles that require alike skills.",
  SKILLS: "Skills that roles require together.",
} as const;

/** One of those. */
export type CommunityMembers = keyof typeof COMMUNITY_MEMBERS;

/** Roles and skills that belong together, as numbers of the projection; the most typical first. */
export interface FoundCommunity {
  /** How many members it has. */
  readonly size: number;
  readonly roles: readonly number[];
  readonly skills: readonly number[];
}

/** The id of a community: by its place in order of size. */
export function communityId(members: CommunityMembers, index: number): string {
  return `${members}-${index + 1}`;
}

/** Neighbors that count for each item: more make communities blur. */
const NEIGHBORS = 12;
const SEED = 20_240_501;

/**
 * Communities by the method of Louvain over the graph that joins every item with the 12 most alike, the largest first. The same graph gives
 * the same communities.
 */
export function communitiesOf(arrays: Requirements, members: CommunityMembers): FoundCommunity[] {
  const incidence = incidenceOf(arrays);
  const demand = demandOf(incidence);
  const graph = graphOf(alikeNeighbors(incidence, demand, members));
  if (graph.order === 0) return [];
  const groups = new Map<number, number[]>();
  for (const [item, group] of Object.entries(communityOfEach(graph)))
    groups.set(group, [...(groups.get(group) ?? []), Number(item)]);
  const largestFirst = [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return largestFirst.map((group) =>
    members === "ROLES" ? aroundRoles(incidence, demand, group) : aroundSkills(incidence, demand, group),
  );
}

/** Which items count as neighbors: each with the 12 most alike. */
export function alikeNeighbors(incidence: Incidence, demand: Int32Array, members: CommunityMembers): AlikePair[] {
  const vectors = members === "ROLES" ? roleVectors(incidence, demand) : skillVectors(incidence, demand);
  return mostAlike(vectors, NEIGHBORS);
}

/** The number of the community of each item. */
export function communityOfEach(graph: UndirectedGraph): Record<string, number> {
  return louvain(graph, { getEdgeWeight: "weight", rng: seeded(SEED) });
}

/** The skills of some roles by how much more these require them than all do: demand here × ln of the ratio of the shares. */
function aroundRoles(incidence: Incidence, demand: Int32Array, roles: readonly number[]): FoundCommunity {
  const { start, skill } = incidence;
  const here = new Map<number, number>();
  for (const role of roles)
    for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at += 1)
      here.set(skill[at] ?? 0, (here.get(skill[at] ?? 0) ?? 0) + 1);
  const typical = ([one, count]: readonly [number, number]) =>
    count * Math.log(count / roles.length / ((demand[one] ?? 1) / incidence.roles));
  const skills = [...here].sort((a, b) => typical(b) - typical(a) || a[0] - b[0]).map(([one]) => one);
  const own = new Set(skills.slice(0, NEIGHBORS));
  return { size: roles.length, roles: byShare(incidence, roles, own), skills };
}

/** Skills by their demand here, and the roles that require the most of them. */
function aroundSkills(incidence: Incidence, demand: Int32Array, skills: readonly number[]): FoundCommunity {
  const own = new Set(skills);
  const roles = byShare(
    incidence,
    Array.from({ length: incidence.roles }, (_, role) => role),
    own,
  );
  return {
    size: skills.length,
    roles,
    skills: skills.toSorted((a, b) => (demand[b] ?? 0) - (demand[a] ?? 0) || a - b),
  };
}

/** Those of some roles that require any of the skills, by how much of what they require is among them. */
function byShare({ start, skill }: Incidence, roles: readonly number[], skills: ReadonlySet<number>): number[] {
  const share = new Map<number, number>();
  for (const role of roles) {
    let [inside, all] = [0, 0];
    for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at += 1) {
      all += 1;
      if (skills.has(skill[at] ?? 0)) inside += 1;
    }
    // The root keeps roles that require little from coming first for that alone.
    if (inside > 0) share.set(role, inside / Math.sqrt(all));
  }
  return [...share].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([role]) => role);
}
