import type { ConceptKind } from "../gql/graphql.ts";

const every = ["name", "slug", "altNames", "summary", "sources", "mappings"] as const;
const outlook = ["growthPercent", "annualOpenings", "period", "commentary", "source"].map((name) => `outlook.${name}`);

/** What the form of each kind can change, by the paths of its inputs. */
export const editableFields = {
  ROLE: [...every, "description", "family", "specializations", "learningOptions", ...outlook],
  LEVEL: [...every, "minYears", "maxYears", "focusAreas", "steps"],
  SKILL: [...every, "description", "skillKind", "groups", "broader", "relatedSkills"],
  SPECIALIZATION: [...every, "description", "demandDrivers", "roles"],
  ROLE_FAMILY: [...every, "parent"],
  SKILL_GROUP: [...every, "parent"],
  LEARNING_OPTION: [...every, "learningKind", "currency", "minCost", "maxCost", "minMonths", "maxMonths", "teaches"],
  REGION: [...every, "code", "currency"],
} as const satisfies Record<ConceptKind, readonly string[]>;
