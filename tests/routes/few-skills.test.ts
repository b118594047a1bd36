import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { viableMoves } from "../../server/moves/candidates.ts";
import { MOVES_TO_BEGIN_WITH } from "../../server/moves/constants.ts";
import type { MoveLimits } from "../../server/moves/move-limits.ts";
import { nextMoves } from "../../server/moves/next-moves.ts";
import { type Profile, withSkills } from "../../server/moves/profile.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { type GuideModel, guideModel, NO_LIMITS } from "./guide-model.ts";

let database: Database;
let guide: GuideModel;

beforeAll(async () => {
  database = connectToGuide();
  guide = await guideModel(database);
});
afterAll(() => database.close());

const NOBODY: Profile = {
  position: -1,
  years: Number.NaN,
  skills: new Int32Array(),
  levels: new Float32Array(),
  importance: new Float32Array(),
};

function knowing(...skills: number[]): Profile {
  return withSkills(
    NOBODY,
    skills.map((skill) => ({ skill, level: 3 })),
  );
}

/** Skills that some published role requires as a whole. */
function wanted(): number[] {
  const { holderStart, holder, rank, published } = guide.arrays;
  return [...guide.concepts.skills.items.keys()].filter((skill) =>
    holder
      .subarray(holderStart[skill], holderStart[skill + 1])
      .some((position) => rank[position] === 0 && published[position] === 1),
  );
}

test("whoever names a single skill that any role requires is shown where to begin, and routes from there", () => {
  const targets = ["data-engineer", "product-manager"].map((slug) => guide.at(slug));
  const skills = wanted();
  expect(skills.filter((skill) => viableMoves(guide.model, knowing(skill)).length === 0)).not.toHaveLength(0);
  for (const [index, skill] of skills.entries()) {
    const profile = knowing(skill);
    const moves = nextMoves(guide.model, profile, NO_LIMITS, 20);
    expect([skill, moves.length]).toEqual([skill, Math.max(1, moves.length)]);
    const target = targets[index % 2] ?? 0;
    const routes = guide.routes({ profile, target, objective: "EASIEST", limits: NO_LIMITS }, 3);
    expect([skill, routes.length]).toEqual([skill, 3]);
  }
});

test("nothing is added where enough moves are viable", () => {
  const role = guide.at("backend-engineer");
  const { requiredSkill, requirementStart } = guide.arrays;
  const all = knowing(...requiredSkill.subarray(requirementStart[role], requirementStart[role + 1]));
  const viable = viableMoves(guide.model, all);
  expect(viable.length).toBeGreaterThan(MOVES_TO_BEGIN_WITH);
  const shown = nextMoves(guide.model, all, NO_LIMITS, 100).map(({ to }) => to);
  expect(new Set(viable.map(({ to }) => to))).toEqual(new Set(shown));
});

test("filters take beginnings away and add none", () => {
  const [skill = 0] = wanted();
  const shown = (limits: Partial<MoveLimits>) =>
    nextMoves(guide.model, knowing(skill), { ...NO_LIMITS, ...limits }, 100).map(({ to }) => to);
  const all = shown({});
  const avoided = shown({ avoid: [guide.arrays.roleOf[all[0] ?? 0] ?? 0] });
  expect(avoided).toEqual(all.slice(1));
});
