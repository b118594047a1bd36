import { isRecord } from "../data/fault.ts";
import type { ChangeItemFragment } from "../gql/graphql.ts";

const special: ReadonlyMap<string, string> = new Map([
  ["REQUIRES", "requirement"],
  ["RELATED_TO", "related role"],
  ["TRANSITIONS_TO", "transition"],
  ["LEADS_TO", "promotion"],
  ["PREPARED_BY", "learning option of a role"],
  ["CITES", "citation"],
  ["MATCHES", "mapping"],
  ["TEACHES", "skill taught"],
  ["HAS_LEVEL", "level of a role"],
  ["HAS_SPECIALIZATION", "specialization of a role"],
  ["IN_FAMILY", "family of a role"],
  ["IN_GROUP", "group of a skill"],
  ["REPLACED_BY", "replacement"],
]);

/** What was changed, in words: "REQUIRES" is a requirement, "GUIDE_ITEM" a guide item. */
export function thing(kind: string): string {
  return special.get(kind) ?? kind.toLowerCase().replaceAll("_", " ");
}

/** The verb for a change: no before is a creation, no after a removal. */
export function verb(change: Pick<ChangeItemFragment, "before" | "after">): string {
  if (change.before === null) return "Created";
  return change.after === null ? "Removed" : "Changed";
}

/** A change in a few words, such as "Changed role: name, summary". */
export function describeChange(change: Pick<ChangeItemFragment, "kind" | "before" | "after">): string {
  const done = verb(change);
  const fields = done === "Changed" && isRecord(change.after) ? Object.keys(change.after) : [];
  return `${done} ${thing(change.kind)}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`;
}

/** Changes of a revision counted by what they say, in their order: "Created requirement" 12 times is one line. */
export function summarizeChanges(changes: readonly Pick<ChangeItemFragment, "kind" | "before" | "after">[]) {
  const counts = new Map<string, number>();
  for (const change of changes) {
    const words = describeChange(change);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, count }));
}
