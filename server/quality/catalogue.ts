import type { Rule } from "./rule.ts";
import { BROKEN_REPLACEMENT } from "./rules/broken-replacement.cypher.ts";
import { CONTRADICTING_ROLES } from "./rules/contradicting-roles.cypher.ts";
import { CONTRADICTING_SKILLS } from "./rules/contradicting-skills.cypher.ts";
import { CYCLE } from "./rules/cycle.cypher.ts";
import { DEPRECATED_IN_USE } from "./rules/deprecated-in-use.cypher.ts";
import { EMPTY_GROUP } from "./rules/empty-group.cypher.ts";
import { LADDER_GAP } from "./rules/ladder-gap.cypher.ts";
import { NEAR_DUPLICATE } from "./rules/near-duplicate.cypher.ts";
import { NO_FAMILY } from "./rules/no-family.cypher.ts";
import { NO_LEVELS } from "./rules/no-levels.cypher.ts";
import { NO_PROFICIENCY } from "./rules/no-proficiency.cypher.ts";
import { NO_REQUIREMENTS } from "./rules/no-requirements.cypher.ts";
import { NO_SOURCE } from "./rules/no-source.cypher.ts";
import { ONE_SIDED_TRANSITION } from "./rules/one-sided-transition.cypher.ts";
import { ORPHAN_SKILL } from "./rules/orphan-skill.cypher.ts";
import { PAY_OUT_OF_ORDER } from "./rules/pay-out-of-order.cypher.ts";
import { SAME_NAME } from "./rules/same-name.cypher.ts";
import { STALE_PAY } from "./rules/stale-pay.cypher.ts";

/** Every rule, in the order of reports: a new one is a file in rules/ and a line here. */
export const RULES = {
  CYCLE,
  BROKEN_REPLACEMENT,
  NO_FAMILY,
  NO_REQUIREMENTS,
  LADDER_GAP,
  PAY_OUT_OF_ORDER,
  STALE_PAY,
  DEPRECATED_IN_USE,
  CONTRADICTING_ROLES,
  CONTRADICTING_SKILLS,
  SAME_NAME,
  NEAR_DUPLICATE,
  NO_LEVELS,
  NO_PROFICIENCY,
  ORPHAN_SKILL,
  ONE_SIDED_TRANSITION,
  EMPTY_GROUP,
  NO_SOURCE,
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;

/** The rule of a name, without the narrow type of its own row. */
export function ruleOf(name: RuleName): Rule {
  return RULES[name];
}
