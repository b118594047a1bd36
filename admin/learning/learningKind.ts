import type { LearningKind } from "../gql/graphql.ts";

/** The ways to learn, in words. */
export const learningKindName = {
  DEGREE: "Degree",
  BOOTCAMP: "Bootcamp",
  COURSE: "Course",
  CERTIFICATION: "Certification",
  SELF_STUDY: "Self-study",
  EXPERIENCE: "Experience",
} as const satisfies Record<LearningKind, string>;
