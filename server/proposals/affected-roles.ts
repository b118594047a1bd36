import type { Change } from "../changes/change.ts";
import { isNode, touched } from "../changes/change.ts";
import type { ProjectionVersion } from "../projection/version.ts";

/** Edges that say something of where they start, and nothing of what they lead to. */
const ABOUT_THE_START: ReadonlySet<string> = new Set(["REQUIRES", "IN_FAMILY"]);

/** The roles of a version that changes are about: those they name, and those whose levels, skills or family they name. */
export function affectedRoles(version: ProjectionVersion, changes: readonly Change[]): number[] {
  const roles = new Set<number>();
  for (const change of changes)
    for (const id of subjects(change)) for (const role of rolesOf(version, id)) roles.add(role);
  return [...roles];
}

function subjects(change: Change): string[] {
  // Pay and text of a guide do not count for how moves are ranked.
  if (isNode(change)) return change.owner === undefined ? [change.id] : [];
  return ABOUT_THE_START.has(change.edge) ? [change.from] : touched(change);
}

function rolesOf({ arrays, concepts }: ProjectionVersion, id: string): Iterable<number> {
  const role = concepts.roles.byId(id);
  if (role !== undefined) return [role];
  const level = concepts.positions.byId(id);
  if (level !== undefined) return [arrays.roleOf[level] ?? 0];
  const skill = concepts.skills.byId(id);
  if (skill !== undefined)
    return arrays.holder
      .subarray(arrays.holderStart[skill], arrays.holderStart[skill + 1])
      .map((holder) => arrays.roleOf[holder] ?? 0);
  const family = concepts.families.byId(id);
  return family === undefined ? [] : [...arrays.family.keys()].filter((of) => arrays.family[of] === family);
}
