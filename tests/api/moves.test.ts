import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await loaded(api);
}, 120_000);
afterAll(() => api.stop());

/** On a busy machine the first load may take longer than a question waits. */
async function loaded({ services: { projection } }: Api): Promise<void> {
  await projection.current().catch(() => loaded(api));
}

const POSITION = "{ role { slug } level { slug } }";
const BACKEND = '{ position: { role: "backend-engineer" } }';
const SUPPORT = '{ position: { role: "it-support-specialist" } }';

test("a gap tells what is met, short, missing and unused, and its terms add up to the coverage", async () => {
  const match =
    "{ skill { slug name } importance required held weight counts months closeTo { slug } learningOptions { slug name } }";
  const { skillGap } = await api.read(
    `{ skillGap(profile: ${BACKEND}, target: { role: "data-engineer" }) { target ${POSITION} coverage months
      met ${match} short ${match} missing ${match} unused { skill { slug } proficiency } } }`,
  );
  const all = [...skillGap.met, ...skillGap.short, ...skillGap.missing];
  expect(all.reduce((sum: number, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  expect(all.reduce((sum: number, { weight, counts }) => sum + weight * counts, 0)).toBeCloseTo(skillGap.coverage, 9);
  expect(all.reduce((sum: number, { months }) => sum + months, 0)).toBeCloseTo(skillGap.months, 9);
  expect(skillGap.target).toEqual({ role: { slug: "data-engineer" }, level: null });
  const slugs = (matches: { skill: { slug: string } }[]) => matches.map(({ skill }) => skill.slug);
  expect(slugs(skillGap.met)).toContain("sql");
  expect(slugs(skillGap.short)).toContain("apache-kafka");
  expect(slugs(skillGap.missing)).toContain("apache-airflow");
  expect(slugs(skillGap.unused)).toContain("rest-api-design");
  for (const { held, required } of skillGap.short) expect(held).toBeLessThan(required);
});

test("explicit skills win over what a position lets expect", async () => {
  const gap = (skills: string) =>
    api.read(`{ skillGap(profile: { position: { role: "backend-engineer" }, skills: [${skills}] }, target: { role: "data-engineer" })
      { coverage short { skill { slug } held } missing { skill { slug } } } }`);
  const plain = (await gap("")).skillGap;
  const less = (await gap('{ skill: "sql", proficiency: 1 }')).skillGap;
  const more = (await gap('{ skill: "apache-airflow", proficiency: 5 }')).skillGap;
  expect(less.coverage).toBeLessThan(plain.coverage);
  expect(less.short).toContainEqual({ skill: { slug: "sql" }, held: 1 });
  expect(more.coverage).toBeGreaterThan(plain.coverage);
  expect(more.missing).not.toContainEqual({ skill: { slug: "apache-airflow" } });
});

test("a profile may be explicit skills only", async () => {
  const skills = [
    "sql",
    "python",
    "data-pipelines",
    "etl-development",
    "data-modeling",
    "apache-spark",
    "data-warehousing",
  ]
    .map((skill) => `{ skill: "${skill}", proficiency: 4 }`)
    .join(" ");
  const { nextMoves } = await api.read(
    `{ nextMoves(profile: { skills: [${skills}] }) { from ${POSITION} to ${POSITION} kind parts { name } salaryChange { percent } salaryNote } }`,
  );
  expect(nextMoves[0].to.role.slug).toBe("data-engineer");
  expect(nextMoves[0].from.level).toBeNull();
  expect(nextMoves[0].salaryChange).toBeNull();
  expect(nextMoves[0].parts.map(({ name }: { name: string }) => name)).toEqual(["coverage", "entryBarrier"]);
});

test("everything that is wrong with a question is reported together, with what is near", async () => {
  const { errors } = await api.ask(
    `{ transitionPaths(profile: { position: { role: "backend-enginer" }, skills: [{ skill: "pyton", proficiency: 9 }] },
       target: { role: "data-engineer", level: "junior-backend-engineer" }, filter: { maxMoves: 7, avoid: ["nobody-at-all"] }) { months } }`,
  );
  const fields = errors[0]?.extensions.fields ?? [];
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(fields.map(({ path }) => path)).toEqual([
    "filter.avoid[0]",
    "filter.maxMoves",
    "profile.position.role",
    "profile.skills[0].proficiency",
    "profile.skills[0].skill",
    "target.level",
  ]);
  expect(fields[2]?.message).toContain("backend-engineer");
  expect(fields[4]?.message).toContain("python");
  const none = await api.ask('{ readiness(profile: {}, target: { role: "data-engineer" }) { score } }');
  expect(none.errors[0]?.extensions.fields).toEqual([
    { path: "profile", message: "must have a position, skills or both" },
  ]);
});

test("next moves explain themselves: parts × weights are the feasibility", async () => {
  const { nextMoves } = await api.read(
    `{ nextMoves(profile: ${BACKEND}, first: 30) { from ${POSITION} to ${POSITION} kind feasibility similarity months rationale
        parts { name weight value because } gap { coverage } } }`,
  );
  expect(nextMoves.length).toBeGreaterThan(5);
  const roles = nextMoves.map(({ to }: { to: { role: { slug: string } } }) => to.role.slug);
  expect(new Set(roles).size).toBe(roles.length);
  expect(roles.slice(0, 3)).toContain("software-engineer");
  for (const { feasibility, parts, gap, rationale } of nextMoves) {
    const sum = parts.reduce(
      (total: number, { weight, value }: { weight: number; value: number }) => total + weight * value,
      0,
    );
    expect(sum).toBeCloseTo(feasibility, 9);
    expect(parts.find(({ name }: { name: string }) => name === "coverage").value).toBeCloseTo(gap.coverage, 6);
    for (const { because } of parts) expect(because.length).toBeGreaterThan(5);
    expect(rationale).toMatch(/Feasibility \d+ %/);
  }
});

test("whoever stands on a rung is shown the next one, and rungs of other roles within reach", async () => {
  const { nextMoves } = await api.read(
    `{ nextMoves(profile: { position: { role: "backend-engineer", level: "senior-backend-engineer" } }, first: 20)
       { kind months to { role { slug } level { slug minYears } } } }`,
  );
  expect(nextMoves[0]).toMatchObject({
    kind: "PROMOTION",
    months: 36,
    to: { level: { slug: "lead-backend-engineer" } },
  });
  for (const { to } of nextMoves) expect(to.level.minYears).toBeLessThanOrEqual(9);
});

test("a distant goal is reached by several moves, each with its own figures, and the whole adds up", async () => {
  const { transitionPaths } = await api.read(
    `{ transitionPaths(profile: ${SUPPORT}, target: { role: "machine-learning-engineer" }) { feasibility months rationale
        salaryChange { from to percent currency region { slug } } moves { from ${POSITION} to ${POSITION} feasibility months kind } } }`,
  );
  expect(transitionPaths).toHaveLength(3);
  for (const { moves, feasibility, months, salaryChange, rationale } of transitionPaths) {
    expect(moves.length).toBeGreaterThan(1);
    expect(moves[0].from.role.slug).toBe("it-support-specialist");
    expect(moves.at(-1).to.role.slug).toBe("machine-learning-engineer");
    for (const [at, move] of moves.entries()) if (at > 0) expect(move.from).toEqual(moves[at - 1].to);
    expect(moves.reduce((product: number, move: { feasibility: number }) => product * move.feasibility, 1)).toBeCloseTo(
      feasibility,
      9,
    );
    expect(moves.reduce((sum: number, move: { months: number }) => sum + move.months, 0)).toBeCloseTo(months, 9);
    expect(salaryChange).toMatchObject({ currency: "USD", region: { slug: "united-states" } });
    expect(rationale).toContain("IT Support Specialist →");
  }
});

test("the fastest of routes is no slower, and its answer is the same each time", async () => {
  const ask = (objective: string) =>
    api.read(
      `{ transitionPaths(profile: ${SUPPORT}, target: { role: "machine-learning-engineer" }, objective: ${objective}) { months moves { to ${POSITION} } } }`,
    );
  const [easiest, fastest, again] = [await ask("EASIEST"), await ask("FASTEST"), await ask("FASTEST")];
  expect(fastest).toEqual(again);
  const effort = ({ months, moves }: { months: number; moves: object[] }) => months + 2 * moves.length;
  expect(effort(fastest.transitionPaths[0])).toBeLessThanOrEqual(effort(easiest.transitionPaths[0]));
});

test("who is there already needs no route, and a role that nobody can enter has none", async () => {
  const routes = (target: string) =>
    api.read(
      `{ transitionPaths(profile: ${BACKEND}, target: { role: "${target}" }, filter: { maxMoves: 1, kinds: [PROMOTION] }) { months } }`,
    );
  expect(await routes("backend-engineer")).toEqual({ transitionPaths: [] });
  expect(await routes("ux-designer")).toEqual({ transitionPaths: [] });
});

test("readiness is the coverage in points, and what is left to gain makes up a hundred", async () => {
  const { readiness } = await api.read(
    `{ readiness(profile: ${BACKEND}, target: { role: "software-engineer" }) { score verdict gap { coverage }
        bySkillKind { skillKind coverage } nextActions { skill { name } from to months gain learningOptions { name kind } } } }`,
  );
  expect(readiness.score).toBe(Math.round(readiness.gap.coverage * 100));
  expect(["READY", "NEARLY_READY", "DEVELOPING", "FAR"]).toContain(readiness.verdict);
  const gains = readiness.nextActions.map(({ gain }: { gain: number }) => gain);
  expect(gains).toEqual(gains.toSorted((a: number, b: number) => b - a));
  expect(gains.reduce((sum: number, gain: number) => sum + gain, 0)).toBeLessThanOrEqual(
    100 - readiness.gap.coverage * 100 + 1e-6,
  );
});

test("a plan says what to learn for each move, how, and what that costs", async () => {
  const { careerPlan } = await api.read(
    `{ careerPlan(profile: { position: { role: "it-support-specialist" } }, target: { role: "cloud-engineer" }) { months costs { currency least most }
        path { months moves { months } } steps { months move { to ${POSITION} } learn { skill { slug } from to months weight }
        options { option { slug } teaches { slug } } costs { currency least most } } } }`,
  );
  expect(careerPlan.months).toBeCloseTo(careerPlan.path.months, 9);
  expect(careerPlan.steps).toHaveLength(careerPlan.path.moves.length);
  for (const { learn, options } of careerPlan.steps) {
    const wanted = learn.map(({ skill }: { skill: { slug: string } }) => skill.slug);
    const taught = options.flatMap(({ teaches }: { teaches: { slug: string }[] }) => teaches.map(({ slug }) => slug));
    expect(new Set(taught).size).toBe(taught.length);
    for (const slug of taught) expect(wanted).toContain(slug);
  }
});

test("what if I learned more: moves become easier, and the next most valuable skills are told", async () => {
  const { whatIf } = await api.read(
    `{ whatIf(profile: { position: { role: "data-analyst" } }, skills: [{ skill: "data-modeling", proficiency: 4 }, { skill: "git", proficiency: 4 }])
       { moves { gain opens move { to ${POSITION} } } nextSkills { skill { slug } proficiency gain opens learningOptions { slug } } } }`,
  );
  expect(whatIf.moves.length).toBeGreaterThan(0);
  for (const { gain, opens } of whatIf.moves) expect(gain > 0 || opens).toBe(true);
  const slugs = whatIf.nextSkills.map(({ skill }: { skill: { slug: string } }) => skill.slug);
  expect(slugs.length).toBeGreaterThan(3);
  expect(slugs).not.toContain("data-modeling");
});

test("feeders are the moves of others into a position", async () => {
  const { feeders } = await api.read(
    `{ feeders(target: { role: "data-engineer" }) { from ${POSITION} to ${POSITION} feasibility } }`,
  );
  expect(feeders).toHaveLength(10);
  for (const { from, to } of feeders) {
    expect(to.role.slug).toBe("data-engineer");
    expect(from.role.slug).not.toBe("data-engineer");
  }
});

test("roles are compared skill by skill, what they share first", async () => {
  const { compareRoles } = await api.read(
    '{ compareRoles(slugs: ["data-engineer", "data-analyst", "data-scientist"]) { roles { slug } rows { skill { slug } requirements { importance proficiency } } } }',
  );
  expect(compareRoles.roles.map(({ slug }: { slug: string }) => slug)).toEqual([
    "data-engineer",
    "data-analyst",
    "data-scientist",
  ]);
  const shared = compareRoles.rows.map(
    ({ requirements }: { requirements: unknown[] }) => requirements.filter(Boolean).length,
  );
  expect(shared).toEqual(shared.toSorted((a: number, b: number) => b - a));
  expect(compareRoles.rows[0].requirements).toHaveLength(3);
});

test("concepts in answers lead on into the graph, and are read from the database only where more is asked than is in memory", async () => {
  const gap = (fields: string) =>
    `{ skillGap(profile: ${BACKEND}, target: { role: "data-engineer" }) { missing { skill { ${fields} } } } }`;
  expect(await api.statementsOf(gap("slug name skillKind"))).toEqual([]);
  expect(await api.statementsOf(gap("slug summary groups { name }"))).toEqual(["concepts by id", expect.any(String)]);
  const { skillGap } = await api.read(gap("summary createdAt requiredBy(first: 1) { totalCount }"));
  expect(skillGap.missing[0].skill.createdAt).toMatch(/^20/);
  expect(skillGap.missing[0].skill.requiredBy.totalCount).toBeGreaterThan(0);
});

test("an answer says which revision it rests on", async () => {
  const { text } = await api.ask(`{ skillGap(profile: ${BACKEND}, target: { role: "data-engineer" }) { coverage } }`);
  expect(JSON.parse(text).extensions.revision).toBeGreaterThanOrEqual(1);
});
