import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { assemble } from "../../server/projection/assemble.ts";
import { Breather, LONGEST_MS } from "../../server/projection/breather.ts";
import { recordsOf, requires, role, skill } from "../moves/tiny-graph.ts";

/** What the server loads from a module on: types are not, and threads load for themselves. */
function loadedFrom(entry: string): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imports = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"/gm;
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(imports)) load(join(dirname(file), path));
  };
  load(entry);
  return new Set([...loaded].map((file) => relative("server", file)));
}

/** Whatever goes through much of the graph for one question. */
const SEARCHES = [
  "routes/tasks.ts",
  "routes/best-routes.ts",
  "routes/career-routes.ts",
  "routes/changed-roles.ts",
  "routes/corridor.ts",
  "routes/patched-rows.ts",
  "routes/ranked-routes.ts",
  "moves/feeders.ts",
  "moves/next-moves.ts",
  "moves/similar-skills.ts",
  "moves/what-if.ts",
];

test("the main thread does not even load what searches: only the threads do", () => {
  const [main, thread] = [loadedFrom("server/main.ts"), loadedFrom("server/routes/search-thread.ts")];
  expect(main).toContain("routes/search-pool.ts");
  for (const search of SEARCHES) {
    expect(thread).toContain(search);
    expect(main).not.toContain(search);
  }
});

test("however long pieces take, others get a turn at the first pause after the time is up, and not before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), async (pieces) => {
      let [clock, worked] = [0, 0];
      const turn = async () => {
        expect(worked).toBeGreaterThanOrEqual(LONGEST_MS);
        worked = 0;
        // What others do with their turn does not count.
        clock += 128;
      };
      const breather = new Breather({ now: () => clock, turn });
      for (const piece of pieces) {
        expect(worked).toBeLessThan(LONGEST_MS);
        clock += piece;
        worked += piece;
        await breather.pause();
      }
    }),
  );
});

/** Pauses while a graph of so many roles and skills is assembled. */
async function pausesFor(roles: number, skills: number): Promise<number> {
  const parts = {
    skills: Array.from({ length: skills }, (_, at) => skill(`skill-${at}`)),
    roles: Array.from({ length: roles }, (_, at) =>
      role(`role-${at}`, { requirements: requires(`skill-${at % skills} 3 2`, `skill-${(at + 1) % skills} 2 0`) }),
    ),
  };
  let pauses = 0;
  const breather = new Breather();
  breather.pause = async () => {
    pauses += 1;
  };
  await assemble(recordsOf(parts), breather);
  return pauses;
}

test("assembling pauses after every role and every skill it goes through, each time it does", async () => {
  const [little, roles, skills] = [await pausesFor(20, 20), await pausesFor(120, 20), await pausesFor(20, 120)];
  // Names, positions, requirements, pay, edges, words, ladders, groups, and four times for the comparison of work.
  expect(roles - little).toBe(12 * 100);
  // Names, edges and what teaches them.
  expect(skills - little).toBe(3 * 100);
});
