import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { MoveModel } from "../../server/moves/move.ts";
import type { OptionRecord, RoleRecord, SkillRecord } from "../../server/projection/records.ts";
import { emptyRows, fillRows, type MoveRows } from "../../server/routes/move-graph.ts";
import { patchedRows } from "../../server/routes/patched-rows.ts";
import { renumbering } from "../../server/routes/renumbering.ts";
import { level, option, role, skill, tinyGraph } from "../moves/tiny-graph.ts";

/** More roles than a position keeps moves, so that some are crowded out. */
const ROLES = 44;
const SKILLS = 30;
const THRESHOLDS = { similarity: 0.03, feasibility: 0.25 };

interface Graph {
  readonly roles: RoleRecord[];
  readonly skills: SkillRecord[];
  readonly options: OptionRecord[];
}

type Edit = (graph: Graph) => void;

const roleId = fc.integer({ min: 0, max: ROLES - 1 }).map((at) => `role-${at}`);
const skillId = fc.integer({ min: 0, max: SKILLS - 1 }).map((at) => `skill-${at}`);
const scale = fc.integer({ min: 1, max: 5 });
const requirement = fc.record({
  skill: skillId,
  importance: scale,
  proficiency: fc.option(scale),
  exactImportance: fc.constant(null),
  exactProficiency: fc.constant(null),
});
const requirements = fc.uniqueArray(requirement, { minLength: 2, maxLength: 8, selector: ({ skill: id }) => id });

const graphs: fc.Arbitrary<Graph> = fc.record({
  roles: fc
    .tuple(
      ...Array.from({ length: ROLES }, (_, at) =>
        fc
          .record({ requirements, family: fc.constantFrom("a", "b", null), jobZone: fc.constantFrom(null, 2, 3, 4) })
          .map((rest) =>
            role(`role-${at}`, {
              ...rest,
              levels: at % 9 === 0 ? [level(`low-${at}`, 1, { next: [`high-${at}`] }), level(`high-${at}`, 2)] : [],
              related: at % 5 === 1 ? [{ role: `role-${at - 1}`, strength: 0.5 }] : [],
              transitions: at % 6 === 2 ? [{ to: `role-${at - 2}`, difficulty: 2, months: 6, share: null }] : [],
            }),
          ),
      ),
    )
    .map((roles) => [...roles]),
  skills: fc
    .tuple(
      ...Array.from({ length: SKILLS }, (_, at) =>
        fc
          .record({ skillKind: fc.constantFrom("TECHNICAL", "KNOWLEDGE", "TOOL"), group: fc.constantFrom("g", "h") })
          .map(({ skillKind, group }) =>
            skill(`skill-${at}`, { skillKind, groups: [group], broader: at % 4 === 1 ? [`skill-${at - 1}`] : [] }),
          ),
      ),
    )
    .map((skills) => [...skills]),
  options: fc.constant([option("course", { minMonths: 3, teaches: [{ skill: "skill-3", proficiency: 2 }] })]),
});

function onRole(id: string, change: (found: RoleRecord) => RoleRecord): Edit {
  return ({ roles }) => {
    const at = roles.findIndex((one) => one.id === id);
    const found = roles[at];
    if (found) roles[at] = change(found);
  };
}

function onSkill(id: string, change: Partial<SkillRecord>): Edit {
  return ({ skills }) => {
    const at = skills.findIndex((one) => one.id === id);
    const found = skills[at];
    if (found) skills[at] = { ...found, ...change };
  };
}

/** What editors do, one thing at a time. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(roleId, requirement).map(([id, one]) =>
    onRole(id, (found) => ({
      ...found,
      requirements: [...found.requirements.filter((other) => other.skill !== one.skill), one],
    })),
  ),
  roleId.map((id) => onRole(id, (found) => ({ ...found, requirements: found.requirements.slice(1) }))),
  fc
    .tuple(roleId, roleId, scale)
    .map(([id, to, difficulty]) =>
      onRole(id, (found) => ({ ...found, transitions: [{ to, difficulty, months: 4, share: null }] })),
    ),
  fc.tuple(roleId, fc.constantFrom(null, 1, 5)).map(([id, jobZone]) => onRole(id, (found) => ({ ...found, jobZone }))),
  fc
    .tuple(roleId, fc.string({ maxLength: 3 }))
    .map(([id, name]) => onRole(id, (found) => ({ ...found, altNames: [name] }))),
  roleId.map((id) => onRole(id, (found) => ({ ...found, slug: `a-${found.slug}` }))),
  roleId.map((id) => onRole(id, (found) => ({ ...found, status: "DEPRECATED" }))),
  roleId.map((id) => onRole(id, (found) => ({ ...found, options: ["course"], family: "b" }))),
  roleId.map((id) => onRole(id, (found) => ({ ...found, levels: [level(`new-${id}`, 1, { minYears: 2 })] }))),
  fc.tuple(fc.nat(99), requirements).map(
    ([number, own]): Edit =>
      ({ roles }) => {
        if (!roles.some(({ id }) => id === `more-${number}`)) roles.push(role(`more-${number}`, { requirements: own }));
      },
  ),
  roleId.map(
    (id): Edit =>
      ({ roles }) => {
        const at = roles.findIndex((one) => one.id === id);
        if (at >= 0) roles.splice(at, 1);
      },
  ),
  fc.tuple(skillId, skillId).map(([id, other]) => onSkill(id, { related: [other] })),
  fc.tuple(skillId, skillId).map(([id, other]) => onSkill(id, { broader: id === other ? [] : [other] })),
  skillId.map(
    (id): Edit =>
      ({ options }) => {
        options[0] = option("course", { minMonths: 5, teaches: [{ skill: id, proficiency: 3 }] });
      },
  ),
);

async function versionOf(graph: Graph) {
  const version = await tinyGraph(graph);
  return { ...version, model: new MoveModel(version.arrays, THRESHOLDS) };
}

function filled(model: MoveModel): MoveRows {
  const rows = emptyRows(model.arrays.roleOf.length);
  fillRows(model, rows, model.arrays.roleOf.keys());
  return rows;
}

/** The moves without what empty places happen to hold. */
function movesOf({ to, feasibility, similarity, months, kind }: MoveRows) {
  return [...to].map((target, at) =>
    target < 0 ? null : [target, feasibility[at], similarity[at], months[at], kind[at]],
  );
}

test("after any small edits the patched moves are those that computing all of them anew gives", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(graphs, fc.array(edits, { minLength: 1, maxLength: 3 }), async (graph, changes) => {
      const old = await versionOf(graph);
      const edited: Graph = { roles: [...graph.roles], skills: [...graph.skills], options: [...graph.options] };
      for (const change of changes) change(edited);
      const now = await versionOf(edited);
      const before = await renumbering(old.concepts, now.concepts);
      const earlier = { arrays: old.arrays, thresholds: THRESHOLDS, rows: filled(old.model), before };
      const { rows, stale } = patchedRows(now.model, earlier, 1);
      taken += now.arrays.roleOf.length - stale.length;
      fillRows(now.model, rows, stale);
      expect(movesOf(rows)).toEqual(movesOf(filled(now.model)));
    }),
    { numRuns: 100 },
  );
  expect(taken).toBeGreaterThan(0);
}, 120_000);

test("nothing is computed again where nothing that moves depend on has changed, and everything where what holds for all has", async () => {
  const [graph] = fc.sample(graphs, { numRuns: 1, seed: 7 });
  if (!graph) throw new Error("there is no graph");
  const [old, now] = [await versionOf(graph), await versionOf(graph)];
  const before = await renumbering(old.concepts, now.concepts);
  const earlier = { arrays: old.arrays, thresholds: THRESHOLDS, rows: filled(old.model), before };
  expect(patchedRows(now.model, earlier).stale).toHaveLength(0);
  const other = { ...earlier, thresholds: { ...THRESHOLDS, similarity: 0.04 } };
  expect(patchedRows(now.model, other).stale).toHaveLength(now.arrays.roleOf.length);
});
