import { z } from "zod";
import { decimal, oneOf, plainText, wholeNumber } from "../concept/concept.rules.ts";

/** The sections of a role's guide, in reading order, each with the field of `Guide` that lists it. */
export const GUIDE_SECTIONS = {
  OVERVIEW: "overview",
  KEY_FACTS: "keyFacts",
  DIFFERENTIATORS: "differentiators",
  RESPONSIBILITIES: "responsibilities",
  WORK_ENVIRONMENT: "workEnvironment",
  TOOLS: "tools",
  SKILLS_BY_SENIORITY: "skillsBySeniority",
  BUSINESS_AREAS: "businessAreas",
  LEARNING_PRIORITIES: "learningPriorities",
  EDUCATION: "education",
  TECHNICAL_SKILLS: "technicalSkills",
  SOFT_SKILLS: "softSkills",
  PATHWAYS: "pathways",
  STEPS: "steps",
  TRAINING: "training",
  COMPENSATION: "compensation",
  GLOBAL_PAY: "globalPay",
  MARKET: "market",
  CAREER_PATH: "careerPath",
  REMOTE_WORK: "remoteWork",
  IMMIGRATION: "immigration",
  CHALLENGES: "challenges",
  OPPORTUNITIES: "opportunities",
  TRENDS: "trends",
  EMERGING: "emerging",
  PROS: "pros",
  CONS: "cons",
  FAQS: "faqs",
  RELATED_CAREERS: "relatedCareers",
  READINESS: "readiness",
} as const;

/** One of the sections of a guide. */
export type GuideSection = keyof typeof GUIDE_SECTIONS;

/** The stored fields of one item of a guide; the body is Markdown, durations are months, order starts at 1. */
export const GUIDE_ITEM_SHAPE = z
  .strictObject({
    section: oneOf(GUIDE_SECTIONS),
    order: wholeNumber(1, 1000),
    heading: plainText(256).nullish(),
    body: plainText(6000),
    minMonths: decimal(0, 600).nullish(),
    maxMonths: decimal(0, 600).nullish(),
    source: z.string().nullish(),
  })
  .refine((item) => (item.minMonths ?? 0) <= (item.maxMonths ?? Infinity), {
    path: ["maxMonths"],
    message: "must not be less than minMonths",
  });
