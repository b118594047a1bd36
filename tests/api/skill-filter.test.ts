import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { startsWithWords } from "../support/words.ts";

/** A skill with everything its filters look at. */
interface Skill {
  readonly slug: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly skillKind: string;
  readonly groups: readonly { readonly slug: string; readonly parent: { readonly slug: string } | null }[];
  readonly mappings: readonly { readonly scheme: string; readonly code: string }[];
  readonly requiredBy: { readonly totalCount: number; readonly edges: readonly Holder[] };
}

interface Holder {
  readonly importance: number;
  readonly node: { readonly kind: string; readonly slug: string };
}

const FIELDS = `slug name altNames skillKind groups { slug parent { slug } } mappings { scheme code }
  requiredBy(first: 100) { totalCount edges { importance node { kind slug } } }`;

let api: Api;
let skills: Skill[];

beforeAll(async () => {
  api = await startApi();
  const pages = await Promise.all([0, 100, 200, 300, 400].map((offset) => page("", offset, FIELDS)));
  skills = pages.flat();
});

afterAll(() => api.stop());

async function page(filter: string, offset: number, fields: string): Promise<Skill[]> {
  return (await api.read(`{ skills(first: 100, offset: ${offset}, filter: { ${filter} }) { nodes { ${fields} } } }`))
    .skills.nodes;
}

async function slugs(filter: string): Promise<string[]> {
  const pages = await Promise.all([0, 100, 200, 300, 400].map((offset) => page(filter, offset, "slug")));
  return pages.flat().map((skill) => skill.slug);
}

const inGroup = (skill: Skill, slug: string) =>
  skill.groups.some((group) => group.slug === slug || group.parent?.slug === slug);

const requiredBy = (skill: Skill, role: string, least = 1) =>
  skill.requiredBy.edges.some(
    ({ node, importance }) => node.kind === "ROLE" && node.slug === role && importance >= least,
  );

const isOrphan = (skill: Skill) => skill.requiredBy.totalCount === 0;

const FILTERS: readonly [string, (skill: Skill) => boolean][] = [
  ['text: "data"', (skill) => startsWithWords(skill, ["data"])],
  ['text: "c++"', (skill) => startsWithWords(skill, ["c++"])],
  ["kinds: [SOFT]", (skill) => skill.skillKind === "SOFT"],
  ["kinds: [TOOL, KNOWLEDGE]", (skill) => ["TOOL", "KNOWLEDGE"].includes(skill.skillKind)],
  ['groups: ["programming-languages"]', (skill) => inGroup(skill, "programming-languages")],
  ['groups: ["software-engineering"]', (skill) => inGroup(skill, "software-engineering")],
  ['requiredBy: ["amazon-engineer"]', (skill) => requiredBy(skill, "amazon-engineer")],
  ['requiredBy: ["amazon-engineer"], minImportance: 5', (skill) => requiredBy(skill, "amazon-engineer", 5)],
  [
    'requiredBy: ["data-analyst", "ux-designer"]',
    (skill) => requiredBy(skill, "data-analyst") || requiredBy(skill, "ux-designer"),
  ],
  ["orphan: true", isOrphan],
  ["orphan: false", (skill) => !isOrphan(skill)],
  [
    'kinds: [SOFT], requiredBy: ["engineering-manager"], orphan: false',
    (skill) => skill.skillKind === "SOFT" && requiredBy(skill, "engineering-manager"),
  ],
];

test.each(FILTERS)("{ %s } finds every skill it describes and no other", async (filter, holds) => {
  const expected = skills.filter(holds).map(({ slug }) => slug);
  expect(await slugs(filter)).toEqual(expected);
  const { counted } = await api.read(`{ counted: skills(first: 1, filter: { ${filter} }) { totalCount } }`);
  expect(counted.totalCount).toBe(expected.length);
  expect(expected.length > 0 || filter === "orphan: true").toBe(true);
});

test("{ code } finds the skills that are mapped to it", async () => {
  const { scheme, code } = skills.find(({ slug }) => slug === "python")?.mappings[0] ?? {};
  const expected = skills.filter((skill) =>
    skill.mappings.some((mapping) => mapping.scheme === scheme && mapping.code === code),
  );
  expect(await slugs(`code: { scheme: "${scheme}", codes: ["${code}", "none"] }`)).toEqual(
    expected.map(({ slug }) => slug),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(await slugs(`code: { scheme: "none", codes: ["${code}"] }`)).toEqual([]);
});

test("{ statuses } leaves deprecated skills out unless they are asked for", async () => {
  expect(await slugs("statuses: [PUBLISHED]")).toEqual(skills.map(({ slug }) => slug));
  expect(await slugs("statuses: [DEPRECATED]")).toEqual([]);
});

test("specializations are filtered by text, role and status", async () => {
  const { all, robots, ofRole, ofOther, deprecated } = await api.read(`{
    all: specializations { nodes { slug name altNames roles { slug } } }
    robots: specializations(filter: { text: "engin robot" }) { totalCount nodes { slug } }
    ofRole: specializations(filter: { roles: ["amazon-engineer", "none"] }) { nodes { slug } }
    ofOther: specializations(filter: { roles: ["ux-designer"] }) { nodes { slug } }
    deprecated: specializations(filter: { statuses: [DEPRECATED] }) { nodes { slug } } }`);
  const where = (holds: (entry: Specialization) => boolean) =>
    all.nodes.filter(holds).map(({ slug }: Specialization) => ({ slug }));
  expect(robots.nodes).toEqual(where((entry) => startsWithWords(entry, ["engin", "robot"])));
  expect(robots.totalCount).toBe(1);
  expect(ofRole.nodes).toEqual(where(({ roles }) => roles.some(({ slug }) => slug === "amazon-engineer")));
  expect(ofRole.nodes).toHaveLength(5);
  expect([ofOther.nodes, deprecated.nodes]).toEqual([[], []]);
});

interface Specialization {
  slug: string;
  name: string;
  altNames: string[];
  roles: { slug: string }[];
}
