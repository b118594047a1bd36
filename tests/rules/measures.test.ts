import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import type { UndirectedGraph } from "graphology";
import { thinned } from "../../server/analysis/growth.ts";
import { mostAlike, skillVectors } from "../../server/analysis/measures/alike.ts";
import { skillCentrality } from "../../server/analysis/measures/centrality.ts";
import { communitiesOf } from "../../server/analysis/measures/communities.ts";
import { demandFor } from "../../server/analysis/measures/demand.ts";
import { graphOf } from "../../server/analysis/measures/graphology.ts";
import { demandOf, incidenceOf } from "../../server/analysis/measures/incidence.ts";
import { seeded } from "../../server/analysis/measures/random.ts";

const ints = (values: readonly number[]) => {
  const shared = new Int32Array(new SharedArrayBuffer(values.length * 4));
  shared.set(values);
  return shared;
};
const floats = (values: readonly number[]) => {
  const shared = new Float32Array(new SharedArrayBuffer(values.length * 4));
  shared.set(values);
  return shared;
};
const bytes = (values: readonly number[]) => {
  const shared = new Uint8Array(new SharedArrayBuffer(values.length));
  shared.set(values);
  return shared;
};

/** Roles without levels, each with its family and the skills it requires, all of the same importance. */
function requirements(skills: number, roles: readonly { family: number; skills: readonly number[] }[]) {
  const starts = [0];
  for (const role of roles) starts.push((starts.at(-1) ?? 0) + role.skills.length);
  const required = roles.flatMap((role) => role.skills);
  return {
    roleStart: ints([...roles.keys(), roles.length]),
    requirementStart: ints(starts),
    requiredSkill: ints(required),
    importance: floats(required.map(() => 3)),
    published: bytes(roles.map(() => 1)),
    skillPublished: bytes(Array.from({ length: skills }, () => 1)),
    family: ints(roles.map(({ family }) => family)),
  };
}

/** Three groups of roles; each draws from ten skills of its own, and all require skill 30. */
function planted() {
  const random = seeded(7);
  const roles = Array.from({ length: 60 }, (_, role) => {
    const group = role % 3;
    const own = Array.from({ length: 10 }, (_, skill) => group * 10 + skill).filter(() => random() < 0.6);
    return { family: group, skills: [...own, 30] };
  });
  return requirements(31, roles);
}

test("communities are the groups that were planted, named by skills of their own, and the same each time", () => {
  const arrays = planted();
  const roles = communitiesOf(arrays, "ROLES");
  expect(roles.map(({ size }) => size)).toEqual([20, 20, 20]);
  for (const community of roles) {
    expect(new Set(community.roles.map((role) => role % 3)).size).toBe(1);
    const groups = community.skills.slice(0, 3).map((skill) => Math.floor(skill / 10));
    expect(new Set(groups)).toEqual(new Set([(community.roles[0] ?? 0) % 3]));
  }
  const skills = communitiesOf(arrays, "SKILLS");
  expect(skills).toHaveLength(3);
  for (const { skills: members } of skills)
    expect(new Set(members.filter((skill) => skill < 30).map((skill) => Math.floor(skill / 10))).size).toBe(1);
  expect(communitiesOf(planted(), "ROLES")).toEqual(roles);
});

test("demand counts roles, and tells what one family requires from what joins families", () => {
  const arrays = planted();
  const [first] = demandFor(arrays, "ROLE_COUNT", null, null);
  expect(first).toEqual({ skill: 30, value: 60, roleCount: 60, families: 3 });
  const bridging = demandFor(arrays, "BRIDGING", null, null);
  expect(bridging[0]?.skill).toBe(30);
  expect(bridging[0]?.value).toBeCloseTo(2 / 3);
  expect(bridging[1]?.value).toBe(0);
  const specificity = demandFor(arrays, "SPECIFICITY", null, null);
  expect(specificity[0]?.value).toBe(1);
  expect(specificity.at(-1)?.skill).toBe(30);
  const ofOne = demandFor(arrays, "IMPORTANCE", new Set([0]), null);
  expect(ofOne.every(({ value, roleCount }) => value === 3 && roleCount === 1)).toBe(true);
});

test("PageRank is shared out among all skills, and betweenness is what the library says", () => {
  const arrays = planted();
  const { pagerank, betweenness } = skillCentrality(arrays);
  expect(pagerank.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1);
  const incidence = incidenceOf(arrays);
  const graph = graphOf(mostAlike(skillVectors(incidence, demandOf(incidence)), 12));
  const load = createRequire(import.meta.url);
  const exact: (graph: UndirectedGraph, options: object) => Record<string, number> = load(
    "graphology-metrics/centrality/betweenness.js",
  );
  const reference = exact(graph, { getEdgeWeight: null, normalized: true });
  for (const [skill, value] of Object.entries(reference)) expect(betweenness[Number(skill)]).toBeCloseTo(value);
});

test("how alike skills are is the cosine, worked out by hand", () => {
  const arrays = requirements(3, [
    { family: 0, skills: [0, 1] },
    { family: 0, skills: [0, 1] },
    { family: 0, skills: [0, 2] },
  ]);
  const incidence = incidenceOf(arrays);
  const pairs = mostAlike(skillVectors(incidence, demandOf(incidence)), 5);
  const of = (one: number, other: number) => pairs.find((pair) => pair.one === one && pair.other === other)?.cosine;
  expect(of(0, 1)).toBeCloseTo(2 / Math.sqrt(6));
  expect(of(0, 2)).toBeCloseTo(1 / Math.sqrt(3));
  expect(of(1, 2)).toBeUndefined();
});

test("a graph without requirements has no communities and no central skills", () => {
  const arrays = requirements(2, []);
  expect(communitiesOf(arrays, "ROLES")).toEqual([]);
  expect([...skillCentrality(arrays).pagerank]).toEqual([0, 0]);
});

test("of many points an even choice is kept, and always the last", () => {
  expect(thinned([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
  expect(thinned([1, 2], 3)).toEqual([1, 2]);
  expect(thinned([], 3)).toEqual([]);
});
