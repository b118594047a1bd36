import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { alikeParts, alikeToAll, alikeToRole, spreadOf } from "../../server/similarity/alike.ts";
import { ASPECTS } from "../../server/similarity/aspects.ts";
import { aspectOfFeature } from "../../server/similarity/features.ts";
import { roleVector, type SimilarityIndex } from "../../server/similarity/similarity-index.ts";
import { vectorOf } from "../../server/similarity/vector.ts";
import { indexOf, type MadeRole, type MadeSkill } from "./works.ts";

const KINDS = ["KNOWLEDGE", "TECHNICAL", "SOFT", "TOOL", "ACTIVITY"] as const;

const skill = fc.record({ kind: fc.constantFrom(...KINDS), groups: fc.uniqueArray(fc.nat(4), { maxLength: 2 }) });
const graph = fc.array(skill, { minLength: 1, maxLength: 12 }).chain((skills) => {
  const listed = (most: number, value: number) =>
    fc.uniqueArray(fc.tuple(fc.nat(most), fc.integer({ min: 1, max: value })), { selector: ([item]) => item });
  const role = fc.record({ skills: listed(skills.length - 1, 25), words: listed(8, 4) });
  return fc.tuple(fc.constant(skills), fc.array(role, { minLength: 2, maxLength: 10 }));
});

function checked(rule: (index: SimilarityIndex, roles: readonly MadeRole[], skills: readonly MadeSkill[]) => void) {
  const property = fc.asyncProperty(graph, async ([skills, roles]) =>
    rule(await indexOf(skills, roles), roles, skills),
  );
  return fc.assert(property, { numRuns: 60 });
}

function partsOf(index: SimilarityIndex, left: number, right: number) {
  const work = roleVector(index, left);
  return alikeParts(index, work, spreadOf(work), right);
}

function similarity(index: SimilarityIndex, from: number, to: number): number {
  return alikeToAll(index, roleVector(index, from))[to] ?? Number.NaN;
}

test("every role that anything is known of is like itself, and the order of two does not matter", () =>
  checked((index, roles) => {
    roles.forEach((role, left) => {
      const known = role.skills.length + (role.words ?? []).length > 0;
      expect(similarity(index, left, left)).toBeCloseTo(known ? 1 : 0, 4);
      roles.forEach((_, right) => {
        expect(similarity(index, left, right)).toBeCloseTo(similarity(index, right, left), 4);
      });
    });
  }));

test("one role is compared as all are", () =>
  checked((index, roles) => {
    roles.forEach((_, left) => {
      const work = roleVector(index, left);
      roles.forEach((_, right) => {
        const one = alikeToRole(index, work, spreadOf(work), right);
        expect(one).toBeCloseTo(similarity(index, left, right), 4);
      });
    });
  }));

test("the parts make the whole: weights sum to 1 and weight × value to the similarity", () =>
  checked((index, roles) => {
    roles.forEach((_, left) => {
      roles.forEach((_, right) => {
        const parts = partsOf(index, left, right);
        const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
        expect([0, 1]).toContainEqual(Math.round(weights * 1e6) / 1e6);
        const whole = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
        expect(Math.max(0, whole)).toBeCloseTo(similarity(index, left, right), 4);
      });
    });
  }));

test("chance is the mean cosine of all pairs of roles and a hundred that have nothing in common, to within half a step", () =>
  checked((index, roles) => {
    ASPECTS.forEach((_, aspect) => {
      const numbers = roles.map((_role, role) => role);
      const having = numbers.filter((role) => (index.evidence[role * ASPECTS.length + aspect] ?? 0) > 0);
      const cosines = having.flatMap((left) =>
        having.filter((right) => right !== left).map((right) => cosine(index, left, right, aspect)),
      );
      const mean = cosines.reduce((sum, value) => sum + value, 0) / (cosines.length + 100);
      expect(Math.abs((index.chance[aspect] ?? 0) - mean)).toBeLessThan(0.0026);
    });
  }));

function cosine(index: SimilarityIndex, left: number, right: number, aspect: number): number {
  const [one, other] = [roleVector(index, left), spreadOf(roleVector(index, right))];
  return one.features.reduce((sum, feature, at) => {
    const same = aspectOfFeature(index.features, feature) === aspect;
    return same ? sum + (one.values[at] ?? 0) * (other.get(feature) ?? 0) : sum;
  }, 0);
}

test("rating everything twice as high changes nothing", () =>
  checked((index, roles) => {
    const [first] = roles;
    if (!first) return;
    const rows = (list: readonly (readonly [number, number])[], factor: number) => ({
      items: list.map(([item]) => item),
      values: list.map(([, value]) => value * factor),
      from: 0,
      to: list.length,
    });
    const vector = (factor: number) =>
      vectorOf(index.features, index.weights, rows(first.skills, factor), rows(first.words ?? [], 1));
    const twice = alikeToAll(index, vector(2));
    alikeToAll(index, vector(1)).forEach((value, role) => {
      expect(twice[role]).toBeCloseTo(value, 4);
    });
  }));

const TECHNICAL: MadeSkill = { kind: "TECHNICAL" };

test("what few roles need counts more than what all need", async () => {
  const roles = [
    {
      skills: [
        [0, 9],
        [1, 9],
      ],
    },
    {
      skills: [
        [0, 9],
        [2, 9],
      ],
    },
    {
      skills: [
        [3, 9],
        [1, 9],
      ],
    },
    {
      skills: [
        [0, 9],
        [4, 9],
      ],
    },
    {
      skills: [
        [0, 9],
        [5, 9],
      ],
    },
  ] as const;
  const index = await indexOf(Array<MadeSkill>(6).fill(TECHNICAL), roles);
  expect(similarity(index, 0, 2)).toBeGreaterThan(similarity(index, 0, 1));
});

test("skills of the same group are nearer than skills of different groups", async () => {
  const grouped = [0, 0, 1, 1].map((group): MadeSkill => ({ kind: "TOOL", groups: [group] }));
  const index = await indexOf(
    grouped,
    [0, 1, 2, 3].map((tool) => ({ skills: [[tool, 9]] as const })),
  );
  expect(similarity(index, 0, 1)).toBeGreaterThan(0.2);
  expect(similarity(index, 0, 2)).toBe(0);
});

test("where every role rates every skill, groups do not count", async () => {
  const skills = [0, 0, 1].map((group): MadeSkill => ({ kind: "KNOWLEDGE", groups: [group] }));
  const rated = (values: readonly number[]) => ({ skills: values.map((value, item) => [item, value] as const) });
  const index = await indexOf(skills, [rated([9, 1, 1]), rated([1, 9, 1]), rated([1, 1, 9])]);
  expect(index.weights.groupShare[0]).toBe(0);
  expect(similarity(index, 0, 1)).toBeCloseTo(similarity(index, 0, 2), 4);
});

test("what only one of two is known from counts as chance: it cannot bring them nearer", async () => {
  const index = await indexOf(
    [TECHNICAL, TECHNICAL, { kind: "TOOL" }, { kind: "TOOL" }],
    [
      {
        skills: [
          [0, 9],
          [2, 9],
        ],
      },
      { skills: [[0, 9]] },
      {
        skills: [
          [0, 9],
          [2, 9],
        ],
      },
      {
        skills: [
          [1, 9],
          [3, 9],
        ],
      },
    ],
  );
  const parts = partsOf(index, 0, 1);
  expect(parts.filter(({ compared }) => !compared)).toEqual([expect.objectContaining({ value: 0, common: [] })]);
  expect(similarity(index, 0, 1)).toBeLessThan(similarity(index, 0, 2));
  expect(similarity(index, 0, 1)).toBeGreaterThan(0);
});

test("of what somebody did not say nothing is held against them", async () => {
  const index = await indexOf(
    [TECHNICAL, TECHNICAL, { kind: "TOOL" }, { kind: "TOOL" }],
    [
      {
        skills: [
          [0, 9],
          [2, 9],
        ],
        words: [[0, 1]],
      },
      {
        skills: [
          [1, 9],
          [3, 9],
        ],
        words: [[1, 1]],
      },
    ],
  );
  const said = vectorOf(index.features, index.weights, { items: [0], values: [9], from: 0, to: 1 }, null);
  expect(alikeToAll(index, said)[0]).toBeCloseTo(1, 4);
  expect(alikeToAll(index, said)[1]).toBe(0);
});

test("an aspect counts more the more is stated in it", async () => {
  const listed = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => [from + at, 9] as const);
  const skills = [...Array<MadeSkill>(10).fill(TECHNICAL), ...Array<MadeSkill>(2).fill({ kind: "TOOL" })];
  const index = await indexOf(skills, [
    { skills: [...listed(0, 5), [10, 9]] },
    { skills: [...listed(0, 5), [11, 9]] },
    { skills: [...listed(5, 10), [10, 9]] },
  ]);
  const [technical, tools] = partsOf(index, 0, 1).map(({ weight }) => weight);
  const ratio = (name: string) => ASPECTS.find((aspect) => aspect.name === name)?.weight ?? 0;
  expect((technical ?? 0) / (tools ?? 1)).toBeGreaterThan((2 * ratio("skills")) / ratio("tools"));
});

test("what both have comes first by how much it counts", async () => {
  const index = await indexOf(
    [TECHNICAL, TECHNICAL, TECHNICAL],
    [
      {
        skills: [
          [0, 4],
          [1, 25],
        ],
      },
      {
        skills: [
          [0, 4],
          [1, 25],
        ],
      },
      { skills: [[2, 9]] },
    ],
  );
  const [part] = partsOf(index, 0, 1);
  expect(part?.common).toEqual([1, 0]);
});
