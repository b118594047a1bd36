import type { RequirementRowFragment, SkillKind } from "../gql/graphql.ts";

/** Which rows of a grid are shown: all conditions that are set hold. */
export interface RowFilter {
  readonly text: string;
  readonly kind: SkillKind | "";
  /** The id of a skill group. */
  readonly group: string;
}

/** Shows every row. */
export const everything: RowFilter = { text: "", kind: "", group: "" };

/** Whether the filter lets a row through. */
export function isShown({ node }: RequirementRowFragment, { text, kind, group }: RowFilter): boolean {
  return (
    node.name.toLowerCase().includes(text.trim().toLowerCase()) &&
    (kind === "" || node.skillKind === kind) &&
    (group === "" || node.groups.some(({ id }) => id === group))
  );
}

/** The groups that some of the rows are in, by name. */
export function groupsIn(rows: readonly RequirementRowFragment[]): { id: string; name: string }[] {
  const groups = new Map(rows.flatMap(({ node }) => node.groups).map((group) => [group.id, group]));
  return [...groups.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
