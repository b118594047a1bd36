import { z } from "zod";
import { GUIDE_SECTIONS } from "../server/guide/guide.rules.ts";

// The shapes of the files under seed/data. Ranges, lengths and allowed values are checked where everything else that writes
// to the graph is checked: by the rules of each concept. Here it is only what a file may say, and what it refers to by slug.

const slug = z.string();
const texts = z.array(z.string()).optional();
const mapping = z.strictObject({ scheme: z.string(), code: z.string(), uri: z.string().optional(), match: z.string() });

const concept = {
  slug,
  name: z.string(),
  altNames: texts,
  summary: z.string().optional(),
  mappings: z.array(mapping).optional(),
  sources: z.array(slug).optional(),
};

const requirement = z.strictObject({
  skill: slug,
  importance: z.number(),
  proficiency: z.number().optional(),
  rationale: z.string().optional(),
});

const salary = z.strictObject({
  region: slug,
  currency: z.string(),
  basis: z.string(),
  low: z.number().optional(),
  median: z.number().optional(),
  average: z.number().optional(),
  high: z.number().optional(),
  year: z.number(),
  source: slug,
});

const guideItem = z.strictObject({
  heading: z.string().optional(),
  body: z.string(),
  minMonths: z.number().optional(),
  maxMonths: z.number().optional(),
});

const level = z.strictObject({
  ...concept,
  minYears: z.number().optional(),
  maxYears: z.number().optional(),
  focusAreas: texts,
  requirements: z.array(requirement).optional(),
  salaries: z.array(salary).optional(),
  leadsTo: z.array(z.strictObject({ level: slug, track: z.string() })).optional(),
});

/** seed/data/roles/<slug>.yaml; levels are listed from the lowest rung up. */
export const RoleFile = z.strictObject({
  ...concept,
  family: slug,
  description: z.string().optional(),
  /** The source of the importances, proficiencies, strengths, difficulties and months. */
  assessedBy: slug,
  outlook: z
    .strictObject({
      growthPercent: z.number().optional(),
      period: z.string().optional(),
      annualOpenings: z.number().optional(),
      commentary: z.string().optional(),
      source: slug,
    })
    .optional(),
  levels: z.array(level),
  requirements: z.array(requirement),
  relatedRoles: z.array(z.strictObject({ role: slug, strength: z.number(), rationale: z.string() })).optional(),
  transitions: z
    .array(z.strictObject({ to: slug, difficulty: z.number(), months: z.number().optional(), rationale: z.string() }))
    .optional(),
  salaries: z.array(salary).optional(),
  specializations: z.array(slug).optional(),
  learning: z.array(slug).optional(),
  guide: z.partialRecord(z.enum(Object.values(GUIDE_SECTIONS)), z.array(guideItem)),
});

const group = { slug, name: z.string().optional(), parent: slug.optional(), summary: z.string().optional() };

/** seed/data/skills/<group>.yaml; a file that adds to a group written elsewhere names only its slug. */
export const SkillFile = z.strictObject({
  group: z.strictObject(group),
  skills: z.array(
    z.strictObject({
      ...concept,
      kind: z.string(),
      broader: z.array(slug).optional(),
      related: z.array(slug).optional(),
    }),
  ),
});

/** seed/data/families.yaml and seed/data/skills/top-groups.yaml. */
export const GroupingFile = z.array(z.strictObject({ ...group, name: z.string() }));

/** seed/data/regions.yaml */
export const RegionFile = z.array(z.strictObject({ ...concept, code: z.string(), currency: z.string() }));

/** seed/data/sources.yaml */
export const SourceFile = z.record(
  slug,
  z.strictObject({
    title: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    year: z.number().optional(),
    licence: z.string().optional(),
  }),
);

/** seed/data/learning.yaml */
export const LearningFile = z.array(
  z.strictObject({
    ...concept,
    kind: z.string(),
    currency: z.string().optional(),
    minCost: z.number().optional(),
    maxCost: z.number().optional(),
    minMonths: z.number().optional(),
    maxMonths: z.number().optional(),
    source: slug.optional(),
    teaches: z.array(z.strictObject({ skill: slug, proficiency: z.number() })),
  }),
);

/** seed/data/specializations.yaml */
export const SpecializationFile = z.array(
  z.strictObject({
    ...concept,
    description: z.string().optional(),
    demandDrivers: texts,
    assessedBy: slug,
    roles: z.array(slug).optional(),
    requirements: z.array(requirement),
  }),
);

export type RoleEntry = z.infer<typeof RoleFile>;
export type LevelEntry = RoleEntry["levels"][number];
export type RequirementEntry = z.infer<typeof requirement>;
export type SalaryEntry = z.infer<typeof salary>;
export type ConceptEntry = Pick<RoleEntry, "slug" | "name" | "altNames" | "summary" | "mappings" | "sources">;
