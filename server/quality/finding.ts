import { createHash } from "node:crypto";
import { RULES, type RuleName, ruleOf } from "./catalogue.ts";
import type { Found } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** A rule that does not hold of some concepts. */
export interface Finding extends Found {
  /** The same for the same rule and concepts, whatever else changes. */
  readonly id: string;
  readonly rule: RuleName;
  readonly severity: Severity;
}

/** Makes a finding of what a rule found. */
export function findingOf(rule: RuleName, found: Found): Finding {
  const digest = createHash("sha256").update(found.concepts.toSorted().join("\n")).digest("base64url");
  return { ...found, id: `${rule}.${digest.slice(0, 22)}`, rule, severity: ruleOf(rule).severity };
}

/** The rule that the id of a finding begins with; null where it is no such id. */
export function ruleOfFinding(id: string): RuleName | null {
  const name = id.slice(0, id.indexOf("."));
  return isRule(name) ? name : null;
}

function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}
