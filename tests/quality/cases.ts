import type { RuleName } from "../../server/quality/catalogue.ts";

/** A graph in which one rule does not hold, and how it may be made to hold. */
export interface Case {
  readonly rule: RuleName;
  readonly title: string;
  /** Concepts as `id: Kind`; their names are their ids unless given. */
  readonly concepts: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
  /** Cypher after all concepts are bound by their ids. */
  readonly edges?: string;
  /** The concepts of each finding that is expected. */
  readonly found: readonly (readonly string[])[];
  readonly says?: string;
}

const LADDER = { r: "Role", one: "Level", two: "Level" };
const RUNGS =
  "CREATE (r)-[:HAS_LEVEL]->(one), (r)-[:HAS_LEVEL]->(two), (one)-[:LEADS_TO]->(two) SET one.rank = 1, two.rank = 2";
const PAY = "currency: 'USD', basis: 'BASE', year: date().year";

/** Every rule with what it must find, and what it must leave alone. */
export const CASES: readonly Case[] = [
  {
    rule: "CYCLE",
    title: "skills that are broader than each other, and one that is broader than itself",
    concepts: { a: "Skill", b: "Skill", c: "Skill", d: "Skill" },
    edges: "CREATE (a)-[:BROADER]->(b)-[:BROADER]->(a), (c)-[:BROADER]->(c), (d)-[:BROADER]->(c)",
    found: [["a", "b"], ["c"]],
    says: "a, b: each is, in the end, broader than itself.",
  },
  {
    rule: "BROKEN_REPLACEMENT",
    title: "a replacement that is deprecated itself, and a concept in use that is replaced",
    concepts: { a: "Role", b: "Role", c: "Role", d: "Skill", e: "Skill" },
    edges: `CREATE (a)-[:REPLACED_BY]->(b)-[:REPLACED_BY]->(c), (d)-[:REPLACED_BY]->(e)
      SET a.status = 'DEPRECATED', b.status = 'DEPRECATED'`,
    found: [
      ["a", "b"],
      ["d", "e"],
    ],
  },
  {
    rule: "NO_FAMILY",
    title: "a role without a family",
    concepts: { a: "Role", b: "Role", f: "RoleFamily", gone: "Role" },
    edges: "CREATE (b)-[:IN_FAMILY]->(f) SET gone.status = 'DEPRECATED'",
    found: [["a"]],
  },
  {
    rule: "NO_REQUIREMENTS",
    title: "a role that requires nothing, even at its levels",
    concepts: { a: "Role", b: "Role", l: "Level", c: "Role", s: "Skill" },
    edges: "CREATE (b)-[:HAS_LEVEL]->(l)-[:REQUIRES]->(s), (c)-[:REQUIRES]->(s)",
    found: [["a"]],
  },
  {
    rule: "LADDER_GAP",
    title: "a level whose rank has none below it",
    concepts: LADDER,
    edges: `${RUNGS}, two.rank = 3`,
    found: [["two", "r"]],
    says: "two has no level right below it.",
  },
  {
    rule: "LADDER_GAP",
    title: "a level that no other leads to",
    concepts: LADDER,
    edges: "CREATE (r)-[:HAS_LEVEL]->(one), (r)-[:HAS_LEVEL]->(two) SET one.rank = 1, two.rank = 2",
    found: [["two", "r"]],
    says: "two is reached from no other level.",
  },
  {
    rule: "LADDER_GAP",
    title: "years between two levels that belong to neither",
    concepts: LADDER,
    edges: `${RUNGS}, one.minYears = 0, one.maxYears = 2, two.minYears = 4`,
    found: [["two", "r"]],
    says: "two begins later than the level below it ends.",
  },
  {
    rule: "LADDER_GAP",
    title: "no gap in a sound ladder",
    concepts: LADDER,
    edges: `${RUNGS}, one.maxYears = 2, two.minYears = 2`,
    found: [],
  },
  {
    rule: "PAY_OUT_OF_ORDER",
    title: "a level that pays less than the one below it",
    concepts: { ...LADDER, g: "Region" },
    edges: `${RUNGS} CREATE (one)-[:PAYS]->(:Salary {${PAY}, median: 100000})-[:IN_REGION]->(g), (two)-[:PAYS]->(:Salary {${PAY}, average: 90000})-[:IN_REGION]->(g)`,
    found: [["two", "one", "r"]],
    says: "two pays 90,000 USD in g, less than the 100,000 of one.",
  },
  {
    rule: "PAY_OUT_OF_ORDER",
    title: "nothing where currencies differ",
    concepts: { ...LADDER, g: "Region" },
    edges: `${RUNGS} CREATE (one)-[:PAYS]->(:Salary {${PAY}, median: 100000})-[:IN_REGION]->(g), (two)-[:PAYS]->(:Salary {currency: 'EUR', basis: 'BASE', year: date().year, median: 90000})-[:IN_REGION]->(g)`,
    found: [],
  },
  {
    rule: "STALE_PAY",
    title: "pay of three years ago, unless there is a newer figure",
    concepts: { r: "Role", l: "Level", k: "Role", g: "Region" },
    edges: `CREATE (r)-[:HAS_LEVEL]->(l), (l)-[:PAYS]->(:Salary {currency: 'USD', basis: 'BASE', year: date().year - 3})-[:IN_REGION]->(g),
      (k)-[:PAYS]->(:Salary {currency: 'USD', basis: 'BASE', year: date().year - 3})-[:IN_REGION]->(g),
      (k)-[:PAYS]->(:Salary {currency: 'USD', basis: 'BASE', year: date().year - 2})-[:IN_REGION]->(g)`,
    found: [["l", "r"]],
  },
  {
    rule: "DEPRECATED_IN_USE",
    title: "a deprecated skill that roles still require",
    concepts: { s: "Skill", a: "Role", b: "Role" },
    edges: "CREATE (a)-[:REQUIRES]->(s), (b)-[:REQUIRES]->(s) SET s.status = 'DEPRECATED'",
    found: [["s", "a", "b"]],
    says: "s is deprecated, yet a and 1 more still lead to it.",
  },
  {
    rule: "CONTRADICTING_ROLES",
    title: "close relatives with a move as hard as can be, and ways that could not differ more",
    concepts: { a: "Role", b: "Role", c: "Role", d: "Role" },
    edges: `CREATE (a)-[:RELATED_TO {strength: 0.9}]->(b), (b)-[:TRANSITIONS_TO {difficulty: 5}]->(a),
      (c)-[:TRANSITIONS_TO {difficulty: 1}]->(d), (d)-[:TRANSITIONS_TO {difficulty: 5}]->(c), (a)-[:RELATED_TO {strength: 0.9}]->(c)`,
    found: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    rule: "CONTRADICTING_SKILLS",
    title: "a skill that is related to what is broader than it",
    concepts: { a: "Skill", b: "Skill", c: "Skill" },
    edges: "CREATE (a)-[:BROADER]->(b)-[:BROADER]->(c), (a)-[:RELATED_SKILL]->(c)",
    found: [["a", "c"]],
  },
  {
    rule: "SAME_NAME",
    title: "names that differ by case, spacing or plural, of one kind",
    concepts: { a: "Skill", b: "Skill", c: "Skill", d: "Role", e: "Skill" },
    names: { a: "Unit test", b: "unit-tests", c: "C++", d: "Unit Test", e: "C" },
    found: [["a", "b"]],
    says: "“Unit test”, “unit-tests”",
  },
  {
    rule: "NEAR_DUPLICATE",
    title: "the same words in another order, and a typing error",
    concepts: { a: "Skill", b: "Skill", c: "Skill", d: "Skill", e: "Role" },
    names: { a: "Analysis of data", b: "Data analysis", c: "Kubernetes", d: "Kubernettes", e: "Kubernets" },
    found: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    rule: "NO_LEVELS",
    title: "a role without levels",
    concepts: { a: "Role", b: "Role", l: "Level" },
    edges: "CREATE (b)-[:HAS_LEVEL]->(l)",
    found: [["a"]],
  },
  {
    rule: "NO_PROFICIENCY",
    title: "requirements that do not say how well",
    concepts: { a: "Role", s: "Skill", t: "Skill" },
    edges: "CREATE (a)-[:REQUIRES {proficiency: 3}]->(s), (a)-[:REQUIRES]->(t)",
    found: [["a"]],
    says: "1 of 2 requirements do not state a proficiency.",
  },
  {
    rule: "ORPHAN_SKILL",
    title: "a skill that nothing requires",
    concepts: { a: "Role", s: "Skill", t: "Skill" },
    edges: "CREATE (a)-[:REQUIRES]->(s)",
    found: [["t"]],
  },
  {
    rule: "ONE_SIDED_TRANSITION",
    title: "an easy move without a way back",
    concepts: { a: "Role", b: "Role", c: "Role", d: "Role" },
    edges: `CREATE (a)-[:TRANSITIONS_TO {difficulty: 2}]->(b), (c)-[:TRANSITIONS_TO {difficulty: 2}]->(d), (d)-[:RELATED_TO]->(c),
      (a)-[:TRANSITIONS_TO {difficulty: 3}]->(c)`,
    found: [["a", "b"]],
  },
  {
    rule: "EMPTY_GROUP",
    title: "a family without roles and a group without skills",
    concepts: { f: "RoleFamily", g: "SkillGroup", h: "SkillGroup", s: "Skill" },
    edges: "CREATE (s)-[:IN_GROUP]->(h)",
    found: [["f"], ["g"]],
  },
  {
    rule: "NO_SOURCE",
    title: "what cites nothing, and pay that cites nothing",
    concepts: { a: "Skill", b: "Skill", c: "Role", l: "Level", g: "Region" },
    edges: `CREATE (b)-[:MATCHES]->(:ExternalConcept), (c)-[:CITES]->(:Source), (c)-[:HAS_LEVEL]->(l), (l)-[:PAYS]->(:Salary)-[:IN_REGION]->(g)`,
    found: [["a"], ["l", "c"]],
  },
];
