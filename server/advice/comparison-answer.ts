import type { ProjectedConcept } from "../projection/concepts.ts";
import type { Advice } from "./advice.ts";
import type { ComparisonRow, RoleComparison } from "./comparison.type.ts";
import { references } from "./reference.ts";

/** Roles side by side: every skill that one of them requires, shared ones first, then the most important. O(Σ requirements). */
export function comparisonAnswer(advice: Advice, roles: readonly number[]): RoleComparison {
  const { arrays, concepts } = advice.version;
  const rows = new Map<number, (number | null)[]>();
  for (const [column, role] of roles.entries()) {
    const position = arrays.roleStart[role] ?? 0;
    for (
      let entry = arrays.requirementStart[position] ?? 0;
      entry < (arrays.requirementStart[position + 1] ?? 0);
      entry += 1
    ) {
      const skill = arrays.requiredSkill[entry] ?? 0;
      const row = rows.get(skill) ?? roles.map(() => null);
      row[column] = entry;
      rows.set(skill, row);
    }
  }
  const weight = (entries: readonly (number | null)[]) =>
    entries.reduce<number>((sum, entry) => sum + (entry === null ? 0 : (arrays.importance[entry] ?? 0)), 0);
  const shared = (entries: readonly (number | null)[]) => entries.filter((entry) => entry !== null).length;
  const sorted = [...rows].sort(
    ([a, one], [b, other]) => shared(other) - shared(one) || weight(other) - weight(one) || a - b,
  );
  return {
    roles: references(() => roles.map((role): ProjectedConcept => concepts.roles.at(role))),
    rows: sorted.map(
      ([skill, entries]): ComparisonRow => ({
        skill: advice.skill(skill),
        requirements: entries.map((entry) => (entry === null ? null : requirementShown(advice, entry))),
      }),
    ),
  };
}

function requirementShown({ version: { arrays } }: Advice, entry: number) {
  return { importance: arrays.shownImportance[entry] ?? 0, proficiency: arrays.shownProficiency[entry] || null };
}
