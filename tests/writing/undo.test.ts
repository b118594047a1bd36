import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import { SEED_USER } from "../../server/access/user.rules.ts";
import type { State } from "../../server/changes/change.ts";
import { keyOf } from "../../server/changes/change.ts";
import { commit } from "../../server/changes/commit.ts";
import { currentStates } from "../../server/changes/current.ts";
import { reverted } from "../../server/changes/revert.ts";
import { text } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";

const author = { actor: SEED_USER.id };
const IDS = statement("ids of a kind", "MATCH (n:Concept {kind: $kind}) RETURN n.id AS id ORDER BY id", (row) =>
  text(row, "id"),
);

let own: ThrowawayDatabase;
let skills: string[];
let roles: string[];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  skills = await own.database.read(IDS, { kind: "SKILL" });
  roles = await own.database.read(IDS, { kind: "ROLE" });
}, DATABASE_START_MS);

afterAll(() => own?.stop(), 60_000);

/** One random step: which concepts it is about is told by numbers, and what becomes of them by the rest. */
const step = fc.record({
  what: fc.constantFrom("create", "rename", "require", "release", "relate", "transition", "retire"),
  role: fc.nat(1000),
  skill: fc.nat(1000),
  other: fc.nat(1000),
  scale: fc.integer({ min: 1, max: 5 }),
  words: fc.string({ minLength: 1, maxLength: 30, unit: "grapheme-ascii" }).filter((words) => words.trim() !== ""),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const at = (ids: readonly string[], index: number) => ids[index % ids.length] ?? "";

async function stateOf({ what, scale, words, ...numbers }: Step): Promise<State> {
  const [role, other, skill] = [at(roles, numbers.role), at(roles, numbers.other + 1), at(skills, numbers.skill)];
  if (what === "create") {
    const id = randomUUID();
    return { node: "SKILL", id, fields: { slug: `made-${id}`, name: words, skillKind: "TOOL", altNames: [words] } };
  }
  if (what === "rename" || what === "retire") {
    const key = { node: "SKILL", id: skill } as const;
    const fields = (await currentStates(own.database, [key])).get(keyOf(key)) ?? {};
    return {
      ...key,
      fields: { ...fields, ...(what === "rename" ? { name: words, summary: words } : { status: "DEPRECATED" }) },
    };
  }
  if (what === "require")
    return { edge: "REQUIRES", from: role, to: skill, fields: { importance: scale, rationale: words } };
  if (what === "release") return { edge: "REQUIRES", from: role, to: skill, fields: null };
  const [from = "", to = ""] = [role, other].sort();
  if (what === "relate") return { edge: "RELATED_TO", from, to, fields: { strength: scale / 5 } };
  return { edge: "TRANSITIONS_TO", from: role, to: other, fields: { difficulty: scale } };
}

/** The last word on each node or edge counts; an edge from a role to itself says nothing. */
function lastWords(states: readonly State[]): State[] {
  const proper = states.filter((state) => "node" in state || state.from !== state.to);
  return [...new Map(proper.map((state) => [keyOf(state), state])).values()];
}

test("any list of changes, taken back, leaves the identical graph", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const before = await fingerprint(own.database);
      const states = lastWords(await Promise.all(steps.map(stateOf)));
      const made = await commit(own.database, author, async () => states);
      if (made === null) return;
      expect(await fingerprint(own.database)).not.toBe(before);
      await commit(own.database, { ...author, reverts: made }, (graph) => reverted(graph, made));
      expect(await fingerprint(own.database)).toBe(before);
    }),
    { numRuns: 30 },
  );
}, 240_000);
