import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  conditionCount,
  filterOf,
  positionOf,
  profileOf,
  type Question,
  readQuestion,
  writeQuestion,
} from "../../admin/routes/question.ts";

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const slugs = fc.array(slug, { maxLength: 3 });
const place = fc.record({ role: fc.oneof(slug, fc.constant("")), level: fc.oneof(slug, fc.constant("")) });
const question: fc.Arbitrary<Question> = fc.record({
  from: place,
  skills: fc.array(fc.record({ skill: slug, proficiency: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 }),
  years: fc.option(fc.integer({ min: 0, max: 60 })),
  to: place,
  objective: fc.constantFrom("EASIEST", "FASTEST", "BEST_PAID"),
  filter: fc.record({
    maxMoves: fc.option(fc.integer({ min: 1, max: 6 })),
    maxMonthsPerMove: fc.option(fc.integer({ min: 1, max: 120 })),
    minSalaryChangePercent: fc.option(fc.integer({ min: -100, max: 1000 })),
    families: slugs,
    avoid: slugs,
    via: slugs,
    kinds: fc.subarray(["PROMOTION", "CURATED", "RELATED", "SIMILAR"] as const),
    region: fc.oneof(slug, fc.constant("")),
  }),
});

test("an address gives back the question it was made of", () => {
  fc.assert(fc.property(question, (asked) => expect(readQuestion(`?${writeQuestion(asked)}`)).toEqual(asked)));
});

test("an address is read whatever is in it", () => {
  fc.assert(fc.property(fc.webQueryParameters(), (search) => expect(() => readQuestion(search)).not.toThrow()));
});

test("an address is written for people", () => {
  const asked = readQuestion("?role=data-analyst&skills=python:4,sql&to=data-engineer&moves=3&kinds=SIMILAR,NONSENSE");
  expect(writeQuestion(asked)).toBe("role=data-analyst&skills=python:4,sql:3&to=data-engineer&moves=3&kinds=SIMILAR");
});

test("numbers out of range are brought into it, and what is no number is not asked", () => {
  const { skills, filter, years } = readQuestion("?skills=python:9,sql:0&moves=70&months=x&pay=-500&years=-3");
  expect(skills.map(({ proficiency }) => proficiency)).toEqual([5, 1]);
  expect(filter).toMatchObject({ maxMoves: 6, maxMonthsPerMove: null, minSalaryChangePercent: -100 });
  expect(years).toBe(0);
});

test("nothing chosen is no profile and no target", () => {
  const asked = readQuestion("");
  expect([profileOf(asked), positionOf(asked.to), filterOf(asked), conditionCount(asked)]).toEqual([null, null, {}, 0]);
});

test("what is chosen is asked as the API takes it", () => {
  const asked = readQuestion("?role=a&level=b&skills=c:2&years=4&via=d,e&pay=0&region=f");
  expect(profileOf(asked)).toEqual({
    position: { role: "a", level: "b" },
    skills: [{ skill: "c", proficiency: 2 }],
    years: 4,
  });
  expect(filterOf(asked)).toEqual({ via: ["d", "e"], minSalaryChangePercent: 0, region: "f" });
  expect(conditionCount(asked)).toBe(3);
});
