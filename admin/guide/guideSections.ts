import type { GuideSection } from "../gql/graphql.ts";

/** The sections of a guide in reading order, and what an editor calls them. */
export const guideSections = {
  OVERVIEW: "Overview",
  KEY_FACTS: "Key facts",
  DIFFERENTIATORS: "What sets the role apart",
  RESPONSIBILITIES: "Responsibilities",
  WORK_ENVIRONMENT: "Work environment",
  TOOLS: "Tools and technologies",
  SKILLS_BY_SENIORITY: "Skills by seniority",
  BUSINESS_AREAS: "Skills by business area",
  LEARNING_PRIORITIES: "Learning priorities",
  EDUCATION: "Education",
  TECHNICAL_SKILLS: "Technical skills",
  SOFT_SKILLS: "Soft skills",
  PATHWAYS: "Pathways",
  STEPS: "Steps to become one",
  TRAINING: "Training",
  COMPENSATION: "Compensation",
  GLOBAL_PAY: "Pay around the world",
  MARKET: "Market",
  CAREER_PATH: "Career path",
  REMOTE_WORK: "Remote work",
  IMMIGRATION: "Visas",
  CHALLENGES: "Challenges",
  OPPORTUNITIES: "Opportunities",
  TRENDS: "Trends",
  EMERGING: "Emerging specializations",
  PROS: "Pros",
  CONS: "Cons",
  FAQS: "Questions and answers",
  RELATED_CAREERS: "Related careers",
  READINESS: "Readiness",
} as const satisfies Record<GuideSection, string>;

function isSection(name: string): name is GuideSection {
  return Object.hasOwn(guideSections, name);
}

/** The sections in reading order. */
export const guideSectionList: readonly GuideSection[] = Object.keys(guideSections).filter(isSection);
