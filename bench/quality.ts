import { ensureSystemUser } from "../server/access/system-user.ts";
import { commit } from "../server/changes/commit.ts";
import { keysOf } from "../server/concept/concept.rules.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { RULES, ruleOf } from "../server/quality/catalogue.ts";
import { emptied, openBenchDatabase } from "./bench-database.ts";
import { AUTHOR, requirementStates, roleStates, skillStates } from "./graph-states.ts";

const ROLES = 3_000;
const SKILLS = 14_000;
const REQUIREMENTS = 124_000;
const ROUNDS = 3;

/** Skills with names of four words out of a few hundred, as those of large classifications are: many are alike. */
function namedSkills() {
  const word = (index: number, count: number) =>
    `${"bcdfghklmnprstvz"[index % 16]}${"aeiou"[index % 5]}rd${(index % count).toString(36).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}ing`;
  return skillStates(SKILLS).map((state, index) => ({
    ...state,
    fields: {
      ...state.fields,
      name: [word(index, 60), word(index * 7, 400), word(index * 13, 700), word(index * 3, 90)].join(" "),
      altNames: Array.from(
        { length: 6 },
        (_, other) => `other ${word(index * 5 + other, 900)} ${word(index + other, 800)}`,
      ),
    },
  }));
}

async function load(database: Database): Promise<void> {
  await emptied(database);
  await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
  const requirements = requirementStates(REQUIREMENTS, ROLES, SKILLS).map((edge) => ({
    ...edge,
    fields: { importance: 3 },
  }));
  await commit(database, AUTHOR, async () => [...roleStates(ROLES), ...namedSkills(), ...requirements]);
}

const bench = await openBenchDatabase();
const { database } = bench;
try {
  await load(database);
  const concept = [`role-${ROLES - 1}`, `skill-${SKILLS - 1}`];
  console.log(`${ROLES} roles, ${SKILLS} skills, ${REQUIREMENTS} requirements; milliseconds, the best of ${ROUNDS}`);
  const total = { everywhere: 0, around: 0 };
  for (const name of keysOf(RULES)) {
    const rule = ruleOf(name);
    const best = { everywhere: Number.POSITIVE_INFINITY, around: Number.POSITIVE_INFINITY };
    let count = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      ({ count } = await rule.everywhere(database));
      const middle = performance.now();
      await rule.around(database, concept);
      best.everywhere = Math.min(best.everywhere, middle - start);
      best.around = Math.min(best.around, performance.now() - middle);
    }
    total.everywhere += best.everywhere;
    total.around += best.around;
    console.log(
      `${name.padEnd(22)} ${String(count).padStart(7)} findings  whole graph ${best.everywhere.toFixed(0).padStart(5)}  two concepts ${best.around.toFixed(1).padStart(7)}`,
    );
  }
  console.log(`all rules: whole graph ${total.everywhere.toFixed(0)}, two concepts ${total.around.toFixed(0)}`);
} finally {
  await emptied(database);
  await bench.stop();
}
