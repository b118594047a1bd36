import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { startsWithWords } from "../support/words.ts";

/** A role with everything its filters look at. */
interface Role {
  readonly slug: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly status: string;
  readonly family: { readonly slug: string; readonly parent: { readonly slug: string } | null };
  readonly specializations: readonly { readonly slug: string }[];
  readonly levels: readonly { readonly minYears: number | null; readonly maxYears: number | null }[];
  readonly mappings: readonly { readonly scheme: string; readonly code: string }[];
  readonly salaries: readonly Pay[];
  readonly skills: { readonly edges: readonly Requirement[] };
}

interface Pay {
  readonly basis: string;
  readonly year: number;
  readonly median: number | null;
  readonly region: { readonly slug: string };
}

interface Requirement {
  readonly importance: number;
  readonly node: { readonly slug: string; readonly skillKind: string };
}

const EVERYTHING = `{ roles(first: 100, filter: { statuses: [PUBLISHED, DEPRECATED] }) { nodes { slug name altNames status
  family { slug parent { slug } } specializations { slug } levels { minYears maxYears } mappings { scheme code }
  salaries { basis year median region { slug } } skills(first: 100) { edges { importance node { slug skillKind } } } } } }`;

let api: Api;
let roles: Role[];

beforeAll(async () => {
  api = await startApi();
  roles = (await api.read(EVERYTHING)).roles.nodes;
});

afterAll(() => api.stop());

const inFamily = (role: Role, slug: string) => role.family.slug === slug || role.family.parent?.slug === slug;

const requires = (role: Role, skill: string, least = 1) =>
  role.skills.edges.some(({ node, importance }) => node.slug === skill && importance >= least);

const requiresKind = (role: Role, kind: string, least = 1) =>
  role.skills.edges.some(({ node, importance }) => node.skillKind === kind && importance >= least);

const reaches = (role: Role, years: number) =>
  role.levels.some(({ minYears, maxYears }) => (minYears ?? 0) <= years && years <= (maxYears ?? Infinity));

function median(role: Role, region = "united-states"): number | null {
  const known = role.salaries.filter((pay) => pay.region.slug === region && pay.median !== null);
  const [first] = known.toSorted((a, b) => a.basis.localeCompare(b.basis) || b.year - a.year);
  return first?.median ?? null;
}

const paysFrom = (role: Role, least: number) => (median(role) ?? -1) >= least;
const paysUpTo = (role: Role, most: number) => (median(role) ?? Infinity) <= most;

const mapped = (role: Role, scheme: string, codes: string[]) =>
  role.mappings.some((mapping) => mapping.scheme === scheme && codes.includes(mapping.code));

const FILTERS: readonly [string, (role: Role) => boolean][] = [
  ['text: "engineer"', (role) => startsWithWords(role, ["engineer"])],
  ['text: "eng data"', (role) => startsWithWords(role, ["eng", "data"])],
  ['families: ["data"]', (role) => inFamily(role, "data")],
  ['families: ["technology"]', (role) => inFamily(role, "technology")],
  ['families: ["data", "security"]', (role) => inFamily(role, "data") || inFamily(role, "security")],
  ['requires: ["python", "sql"]', (role) => requires(role, "python") && requires(role, "sql")],
  ['requires: ["python"], minImportance: 5', (role) => requires(role, "python", 5)],
  ['requiresAny: ["java", "kotlin"]', (role) => requires(role, "java") || requires(role, "kotlin")],
  [
    'requiresAny: ["java", "python"], minImportance: 4',
    (role) => requires(role, "java", 4) || requires(role, "python", 4),
  ],
  ["skillKinds: [TOOL], minImportance: 5", (role) => requiresKind(role, "TOOL", 5)],
  [
    'specializations: ["edge-commerce-systems-engineer"]',
    (role) => role.specializations.some(({ slug }) => slug === "edge-commerce-systems-engineer"),
  ],
  ["years: 0", (role) => reaches(role, 0)],
  ["years: 11.5", (role) => reaches(role, 11.5)],
  ["minMedianSalary: 130000", (role) => paysFrom(role, 130_000)],
  ["maxMedianSalary: 100000", (role) => paysUpTo(role, 100_000)],
  ["minMedianSalary: 100000, maxMedianSalary: 120000", (role) => paysFrom(role, 100_000) && paysUpTo(role, 120_000)],
  ['code: { scheme: "ISCO-08", codes: ["2512", "2522"] }', (role) => mapped(role, "ISCO-08", ["2512", "2522"])],
  ['code: { scheme: "ONET-SOC", codes: ["15-1252.00"] }', (role) => mapped(role, "ONET-SOC", ["15-1252.00"])],
  ["statuses: [DEPRECATED]", (role) => role.status === "DEPRECATED"],
  ["statuses: [PUBLISHED, DEPRECATED]", () => true],
  [
    'families: ["cloud-and-infrastructure"], requires: ["kubernetes"], years: 3, minMedianSalary: 90000',
    (role) =>
      inFamily(role, "cloud-and-infrastructure") &&
      requires(role, "kubernetes") &&
      reaches(role, 3) &&
      paysFrom(role, 90_000),
  ],
];

const FIND_NONE = ["statuses: [DEPRECATED]"];

test.each(FILTERS)("{ %s } finds every role it describes and no other", async (filter, holds) => {
  const { found } = await api.read(`{ found: roles(first: 100, filter: { ${filter} }) { nodes { slug } } }`);
  const expected = roles.filter(holds).map(({ slug }) => slug);
  expect(found.nodes.map(({ slug }: Role) => slug)).toEqual(expected);
  expect(expected.length > 0).toBe(!FIND_NONE.includes(filter));
});

test("the totalCount of a filter counts the filtered list", async () => {
  for (const [filter, holds] of FILTERS.filter(([text]) => /eng data|"python", "sql"|kubernetes/.test(text))) {
    const { found } = await api.read(`{ found: roles(first: 1, filter: { ${filter} }) { totalCount } }`);
    expect([filter, found.totalCount]).toEqual([filter, roles.filter(holds).length]);
  }
});

test("a region's own pay decides where a region is named", async () => {
  const { found } = await api.read(
    '{ found: roles(first: 100, filter: { region: "canada", minMedianSalary: 1 }) { nodes { slug } } }',
  );
  expect(found.nodes.map(({ slug }: Role) => slug)).toEqual(
    roles.filter((role) => median(role, "canada") !== null).map(({ slug }) => slug),
  );
});

test.each(['families: ["nope"]', 'requires: ["nope"]', 'text: "zzzz"', 'region: "nope", minMedianSalary: 1'])(
  "{ %s } finds nothing, without an error",
  async (filter) => {
    expect((await api.read(`{ roles(filter: { ${filter} }) { totalCount nodes { slug } } }`)).roles).toEqual({
      totalCount: 0,
      nodes: [],
    });
  },
);

test.each(['text: ""', "requires: []", "requiresAny: []", "families: null", "statuses: null"])(
  "{ %s } says nothing, so it excludes nothing",
  async (filter) => {
    expect((await api.read(`{ roles(filter: { ${filter} }) { totalCount } }`)).roles.totalCount).toBe(roles.length);
  },
);
