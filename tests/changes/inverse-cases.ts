import type { State } from "../../server/changes/change.ts";

const role = (id: string, fields: object = {}): State => ({
  node: "ROLE",
  id,
  fields: { slug: id, name: `Role ${id}`, ...fields },
});
const skill = (id: string, fields: object = {}): State => ({
  node: "SKILL",
  id,
  fields: { slug: id, name: `Skill ${id}`, skillKind: "TOOL", ...fields },
});
const region = (id: string): State => ({
  node: "REGION",
  id,
  fields: { slug: id, name: id, code: "US", currency: "USD" },
});
const source = (id: string): State => ({ node: "SOURCE", id, fields: { title: `Source ${id}` } });
const pay = (id: string, fields: object = {}): State => ({
  node: "SALARY",
  id,
  owner: "a",
  fields: { region: "us", source: "src", currency: "USD", basis: "BASE", median: 100, year: 2025, ...fields },
});
const item = (id: string, owner: string): State => ({
  node: "GUIDE_ITEM",
  id,
  owner,
  fields: { section: "STEPS", order: 1, body: "Text" },
});
const requires = (from: string, to: string, fields: object | null = { importance: 3 }): State => ({
  edge: "REQUIRES",
  from,
  to,
  fields: fields === null ? null : { ...fields },
});
const gone = (state: State): State => ({ ...state, fields: null });

/** The graph the changes start from. */
export const BASE = [
  ...["a", "b"].map((id) => role(id, { altNames: [`${id} other`], summary: "Before" })),
  ...["s", "t"].map((id) => skill(id)),
  region("us"),
  region("other"),
  source("src"),
  requires("a", "s", { importance: 3, proficiency: 2, rationale: "Before" }),
  requires("b", "t"),
  pay("p"),
  item("i", "a"),
];

/** Changes of every kind, each with what it is called. */
export const CASES: readonly [string, State[]][] = [
  ["a field changed", [role("a", { altNames: ["a other"], summary: "After" })]],
  ["a field cleared", [role("a", { altNames: ["a other"] })]],
  ["a field set that was empty", [skill("s", { description: "New" })]],
  ["a name and alternative names changed", [role("a", { name: "Zoë", altNames: ["x", "y"], summary: "Before" })]],
  ["a concept created", [role("new")]],
  ["a concept removed", [requires("b", "t", null), gone(role("b"))]],
  ["an edge created", [requires("a", "t")]],
  ["an edge changed", [requires("a", "s", { importance: 5 })]],
  ["an edge removed", [requires("a", "s", null)]],
  [
    "a symmetric edge created from its larger end",
    [{ edge: "RELATED_TO", from: "b", to: "a", fields: { strength: 0.5 } }],
  ],
  ["a pay figure changed", [pay("p", { median: 200, low: 50 })]],
  ["a pay figure moved to another region", [pay("p", { region: "other" })]],
  ["a pay figure that loses its source", [pay("p", { source: null })]],
  ["a pay figure removed", [gone(pay("p"))]],
  ["a pay figure created", [pay("q", { year: 2024 })]],
  ["a guide item removed", [gone(item("i", "a"))]],
  [
    "a role created together with its pay, its guide and a requirement",
    [role("new"), { ...pay("q"), owner: "new" }, item("j", "new"), requires("new", "s")],
  ],
  [
    "a role removed together with all that it has",
    [requires("a", "s", null), gone(pay("p")), gone(item("i", "a")), gone(role("a"))],
  ],
  ["a region created together with pay in it", [region("third"), pay("q", { region: "third", year: 2024 })]],
  [
    "many things at once",
    [
      role("new"),
      skill("u"),
      requires("new", "u"),
      requires("a", "s", null),
      pay("p", { median: 1 }),
      gone(item("i", "a")),
    ],
  ],
];

const EXTRA = [
  requires("new", "s"),
  requires("new", "u"),
  pay("q"),
  item("j", "new"),
  role("new"),
  skill("u"),
  region("third"),
];
const RELATED: State = { edge: "RELATED_TO", from: "a", to: "b", fields: null };

/** What makes the graph the base again whichever of the changes it was left with, one commit after the other. */
export const RESTORE: readonly State[][] = [
  [requires("a", "t", null), RELATED, ...EXTRA.slice(0, 4).map(gone)],
  EXTRA.slice(4).map(gone),
  BASE,
];
