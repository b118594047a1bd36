import type { Batches } from "../batch.ts";
import { edgePage } from "../batch-page.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { badInput } from "../errors.ts";
import type { ForwardPage } from "../page.ts";
import type { SkillKind } from "../skill/skill.rules.ts";
import { REQUIRED_BY, REQUIRED_BY_COUNTS, REQUIREMENT_COUNTS, REQUIREMENTS } from "./requirement.cypher.ts";

/** Which requirements are wanted. */
export interface RequirementFilter<Kind> {
  readonly kinds?: Kind[] | null;
  readonly minImportance?: number | null;
}

/** Checks the least importance wanted: 1 is the least there is. */
export function importanceFrom(minImportance: number | null | undefined, path = "minImportance"): number {
  const least = minImportance ?? 1;
  if (least < 1 || least > 5) throw badInput([{ path, message: "must be from 1 to 5" }]);
  return least;
}

function toParameters<Kind>({ kinds, minImportance }: RequirementFilter<Kind>) {
  return { kinds: kinds ?? [], minImportance: importanceFrom(minImportance) };
}

/** One page of what a role, level or specialization requires, the most important first. */
export function requirementsOf(
  batches: Batches,
  holder: string,
  page: ForwardPage,
  filter: RequirementFilter<SkillKind>,
) {
  const relation = {
    list: "requirements",
    entries: REQUIREMENTS,
    counts: REQUIREMENT_COUNTS,
    filter: toParameters(filter),
  };
  return edgePage(batches, holder, page, relation);
}

/** One page of what requires a skill, the most important first. */
export function requiredBy(batches: Batches, skill: string, page: ForwardPage, filter: RequirementFilter<ConceptKind>) {
  const relation = {
    list: "required by",
    entries: REQUIRED_BY,
    counts: REQUIRED_BY_COUNTS,
    filter: toParameters(filter),
  };
  return edgePage(batches, skill, page, relation);
}
