import fc from "fast-check";
import type { Browser } from "./access-api.ts";

/** Any write that an editor may think of, about the first forty skills and roles. */
export const anyWrite = fc.record({
  what: fc.constantFrom("create", "rename", "require", "release", "relate", "transition", "retire", "merge", "level"),
  one: fc.nat(39),
  other: fc.nat(39),
  scale: fc.integer({ min: 1, max: 5 }),
  words: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }).filter((words) => words.trim() !== ""),
});

export type AnyWrite = typeof anyWrite extends fc.Arbitrary<infer Value> ? Value : never;

/** The ids of what is written about. */
export interface WriteTargets {
  readonly skills: readonly string[];
  readonly roles: readonly string[];
}

/** The first forty skills and roles there are, as somebody who reads finds them. */
export async function writeTargets(reader: Browser): Promise<WriteTargets> {
  const list = "query ($kind: ConceptKind!) { concepts(kinds: [$kind], first: 40) { nodes { id } } }";
  const ids = async (kind: string): Promise<string[]> =>
    (await reader.get(list, { kind })).concepts.nodes.map(({ id }: { id: string }) => id);
  return { skills: await ids("SKILL"), roles: await ids("ROLE") };
}

const at = (ids: readonly string[], index: number) => ids[index % ids.length] ?? "";

/** The field of Mutation that carries it out. */
export function mutationOf({ what, one, other, scale, words }: AnyWrite, { skills, roles }: WriteTargets): string {
  const [role, second, skill, another] = [at(roles, one), at(roles, other), at(skills, one), at(skills, other)];
  const text = JSON.stringify(words);
  return {
    create: `createSkill(input: { name: ${text}, skillKind: TOOL }) { id }`,
    rename: `updateSkill(id: "${skill}", patch: { name: ${text}, altNames: [${text}] }) { id }`,
    require: `setRequirement(holder: "${role}", skill: "${another}", input: { importance: ${scale}, rationale: ${text} }) { importance }`,
    release: `removeRequirement(holder: "${role}", skill: "${another}")`,
    relate: `setRelatedRole(role: "${role}", related: "${second}", input: { strength: ${scale / 5} }) { strength }`,
    transition: `setTransition(from: "${role}", to: "${second}", input: { difficulty: ${scale} }) { difficulty }`,
    retire: `deprecate(id: "${skill}", replacedBy: ["${another}"]) { id }`,
    merge: `merge(from: ["${skill}"], into: "${another}") { id }`,
    level: `createLevel(input: { name: ${text}, role: "${role}", rank: 1 }) { id }`,
  }[what];
}

/** An answer to that with the exact finds only: which of the vague ones come first depends on statistics of the index. */
export function withExactFinds<Seen extends { search: { score: number }[] }>(seen: Seen): Seen {
  return { ...seen, search: seen.search.filter(({ score }) => score === 1) };
}

/** Everything that readers see of what the writes are about, but for numbers of revisions and times. */
export const WRITTEN_ABOUT = `query ($skills: [ID!]!, $roles: [ID!]!, $text: String!) {
  skills: nodes(ids: $skills) { ... on Skill { ...common requiredBy { totalCount edges { importance rationale node { name } } } broader { name } } }
  roles: nodes(ids: $roles) { ... on Role { ...common
    levels { ...common rank }
    skills { totalCount edges { importance proficiency rationale node { slug } } }
    relatedRoles { edges { strength node { slug } } }
    transitions { edges { difficulty to { slug } } } } }
  lists: concepts(kinds: [SKILL, LEVEL], first: 100) { totalCount nodes { ...common } }
  tools: skills(filter: { kinds: [TOOL] }, first: 100) { totalCount nodes { slug } }
  search(text: $text, first: 10) { matched score concept { slug } }
}
fragment common on Concept { id slug name altNames summary status replacedBy { slug } mappings { code } }`;
