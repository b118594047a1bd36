import type { QualityRule } from "../gql/graphql.ts";
import { capital } from "../wording/count.ts";

/** A rule in words: NO_FAMILY is "No family". */
export const ruleName = (rule: QualityRule): string => capital(rule.toLowerCase().replaceAll("_", " "));
