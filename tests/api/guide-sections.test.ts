import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { GUIDE_LISTS, GUIDE_QUERY } from "../support/guide-query.ts";

let api: Api;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the one the query asks for.
let role: any;

beforeAll(async () => {
  api = await startApi();
  ({ role } = await api.read(GUIDE_QUERY, { slug: "amazon-engineer" }));
});

afterAll(() => api.stop());

/** How many items the reference guide has where it counts them. */
const COUNTED = {
  responsibilities: 7,
  education: 5,
  technicalSkills: 12,
  softSkills: 8,
  steps: 7,
  pros: 6,
  cons: 6,
  faqs: 7,
};

test.each(Object.entries(COUNTED))("the guide lists as many %s as the reference guide: %i", (section, count) => {
  expect(role.guide[section]).toHaveLength(count);
});

test("every section of the reference guide has content, and every item has a text and a source", () => {
  expect(role.guide.overview.length).toBeGreaterThan(200);
  for (const section of GUIDE_LISTS) {
    expect([section, role.guide[section].length > 0]).toEqual([section, true]);
    for (const item of role.guide[section]) {
      expect(item.body.length).toBeGreaterThan(10);
      expect(item.source).toMatchObject({ year: 2025 });
    }
  }
});

test("questions, steps, pros and cons have headings of their own", () => {
  for (const section of ["faqs", "steps", "pros", "cons"]) {
    const headings = role.guide[section].map((item: { heading: string }) => item.heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.every(Boolean)).toBe(true);
  }
  expect(role.guide.faqs.every(({ heading }: { heading: string }) => heading.endsWith("?"))).toBe(true);
});

test("the steps keep their order and say how long they take", () => {
  const months = role.guide.steps.map(({ minMonths, maxMonths }: Months) => [minMonths, maxMonths]);
  expect(months).toEqual([
    [3, 12],
    [3, 6],
    [null, 6],
    [6, 12],
    [null, 3],
    [1, 2],
    [1, 3],
  ]);
});

interface Months {
  minMonths: number | null;
  maxMonths: number | null;
}

test("the three ways in have the durations of the reference guide, in months", () => {
  const months = role.guide.pathways.map(({ minMonths, maxMonths }: Months) => [minMonths, maxMonths]);
  expect(months.filter(([least]: [number | null]) => least !== null)).toEqual([
    [3, 9],
    [12, 24],
    [24, 60],
  ]);
});

test("requirements differ by seniority (three steps) and by business area (three areas)", () => {
  expect(role.guide.skillsBySeniority).toHaveLength(3);
  expect(role.guide.businessAreas.map((item: { heading: string }) => item.heading)).toEqual([
    "AWS",
    "Retail and fulfillment",
    "Devices",
  ]);
});

test("the career path names the two tracks and the lateral pivots", () => {
  const headings = role.guide.careerPath.map((item: { heading: string }) => item.heading);
  expect(headings).toEqual(expect.arrayContaining(["IC track", "Manager track", "Lateral pivots"]));
});

test("the five emerging specializations say what drives demand and which skills they need", () => {
  expect(role.specializations.map(({ slug }: { slug: string }) => slug)).toEqual([
    "cloud-cost-and-sustainability-optimization-engineer",
    "edge-commerce-systems-engineer",
    "quantum-safe-security-engineer-for-retail-systems",
    "responsible-ai-for-customer-experience-engineer",
    "supply-chain-automation-and-robotics-integration-engineer",
  ]);
  for (const { description, demandDrivers, skills, sources } of role.specializations) {
    expect(description.length).toBeGreaterThan(100);
    expect(demandDrivers.length).toBeGreaterThanOrEqual(3);
    expect(skills.totalCount).toBeGreaterThanOrEqual(10);
    expect(sources).toHaveLength(1);
  }
});

test("the five related careers are roles of their own, the closest first, each with a reason", () => {
  const slugs = ["aws-engineer", "platform-engineer", "cloud-engineer", "infrastructure-engineer", "systems-engineer"];
  const named = role.relatedRoles.edges.filter((edge: { node: { slug: string } }) => slugs.includes(edge.node.slug));
  expect(named.map((edge: { node: { slug: string } }) => edge.node.slug)).toEqual(slugs);
  expect(named.every((edge: { rationale: string }) => edge.rationale.length > 20)).toBe(true);
  expect(role.guide.relatedCareers).toHaveLength(5);
});

test("the moves of the reference guide are curated: into SRE, data engineering, product and people management", () => {
  const targets = role.transitions.edges.map((edge: { to: { slug: string } }) => edge.to.slug);
  expect(targets).toEqual(
    expect.arrayContaining(["site-reliability-engineer", "data-engineer", "product-manager", "engineering-manager"]),
  );
  for (const edge of role.transitions.edges)
    expect(edge).toMatchObject({ from: { slug: "amazon-engineer" }, node: edge.to });
});

test("the twelve technical and eight soft skills are requirements too, graded and with a source", () => {
  const slugs = role.skills.edges.map((edge: { node: { slug: string } }) => edge.node.slug);
  const technical = ["java", "c-plus-plus", "python", "distributed-system-design", "aws", "microservices-architecture"];
  const more = ["amazon-dynamodb", "infrastructure-as-code", "ci-cd-pipelines", "observability", "performance-tuning"];
  const soft = ["ownership", "customer-obsession", "technical-communication", "operational-discipline", "mentoring"];
  expect(slugs).toEqual(expect.arrayContaining([...technical, ...more, "secure-coding", "docker", ...soft]));
  for (const { importance, proficiency, sources } of role.skills.edges) {
    expect(importance * proficiency).toBeGreaterThanOrEqual(1);
    expect(sources).toHaveLength(1);
  }
});
