import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASPECTS } from "../similarity/aspects.ts";
import { changedSkills } from "./changed-skills.ts";
import { Pairing } from "./pairing.ts";
import type { Renumbering } from "./renumbering.ts";
import { equal, type ListPair, listIsSame, type Same } from "./same-lists.ts";

const SIDES = ASPECTS.length;

/** What both versions have of everything that the moves of a role depend on. */
interface Compared {
  readonly old: ProjectionArrays;
  readonly now: ProjectionArrays;
  readonly before: Renumbering;
  readonly ofRoles: readonly ListPair[];
  readonly ofPositions: readonly ListPair[];
  readonly family: Same;
  /** 1 for each skill that is not as close to the same skills as it was, or takes another time to learn. */
  readonly skillChanged: Uint8Array;
}

/**
 * The roles of a version of which anything that moves depend on is not as it was in an earlier one, a 1 for each: what they require
 * and how those skills hang together, where they stand, what curators say of them, and their work as it is compared. What has no
 * id in the arrays (groups, families, options, features of work) is paired by the places it is met in: two roles that are paired
 * throughout are to each other just what they were. O(both versions).
 */
export function changedRoles(old: ProjectionArrays, now: ProjectionArrays, before: Renumbering): Uint8Array {
  const compared: Compared = {
    old,
    now,
    before,
    ofRoles: roleLists(old, now, before),
    ofPositions: positionLists(old, now, before),
    family: sameFamily(old, now),
    skillChanged: changedSkills(old, now, before),
  };
  let last = -1;
  return Uint8Array.from(before.roles, (was, role) => {
    // Equals are ordered by number: a role that has changed places is not as it was.
    const inOrder = was > last;
    last = Math.max(last, was);
    return inOrder && roleIsSame(compared, was, role) ? 0 : 1;
  });
}

function roleIsSame(
  { old, now, before, ofRoles, ofPositions, family, skillChanged }: Compared,
  was: number,
  role: number,
) {
  const [first, end, oldFirst] = [now.roleStart[role] ?? 0, now.roleStart[role + 1] ?? 0, old.roleStart[was] ?? 0];
  if (end - first !== (old.roleStart[was + 1] ?? 0) - oldFirst) return false;
  if (!family(old.family[was] ?? -1, now.family[role] ?? -1) || old.jobZone[was] !== now.jobZone[role]) return false;
  for (let side = 0; side < SIDES; side += 1)
    if (old.works.evidence[was * SIDES + side] !== now.works.evidence[role * SIDES + side]) return false;
  if (!ofRoles.every((lists) => listIsSame(lists, was, role))) return false;
  for (let position = first; position < end; position += 1) {
    const earlier = oldFirst + position - first;
    if (before.positions[position] !== earlier || !standingIsSame(old, now, earlier, position)) return false;
    if (!ofPositions.every((lists) => listIsSame(lists, earlier, position))) return false;
    for (let at = now.requirementStart[position] ?? 0; at < (now.requirementStart[position + 1] ?? 0); at += 1)
      if (skillChanged[now.requiredSkill[at] ?? 0] === 1) return false;
  }
  return true;
}

function standingIsSame(old: ProjectionArrays, now: ProjectionArrays, earlier: number, position: number): boolean {
  return (
    old.published[earlier] === now.published[position] &&
    old.rank[earlier] === now.rank[position] &&
    Object.is(old.minYears[earlier], now.minYears[position]) &&
    Object.is(old.maxYears[earlier], now.maxYears[position])
  );
}

function roleLists(old: ProjectionArrays, now: ProjectionArrays, before: Renumbering): ListPair[] {
  const role: Same = (was, is) => before.roles[is] === was;
  const option = sameOption(old, now);
  const feature = pairing();
  return [
    {
      oldStart: old.transitionStart,
      nowStart: now.transitionStart,
      columns: [
        [old.transitionTo, now.transitionTo, role],
        [old.difficulty, now.difficulty, equal],
        [old.transitionMonths, now.transitionMonths, equal],
        [old.share, now.share, equal],
      ],
    },
    {
      oldStart: old.relatedStart,
      nowStart: now.relatedStart,
      columns: [
        [old.related, now.related, role],
        [old.strength, now.strength, equal],
      ],
    },
    {
      oldStart: old.preparationStart,
      nowStart: now.preparationStart,
      columns: [[old.preparation, now.preparation, option]],
    },
    {
      oldStart: old.works.vectors.starts,
      nowStart: now.works.vectors.starts,
      columns: [
        [old.works.vectors.items, now.works.vectors.items, feature],
        [old.works.vectors.values, now.works.vectors.values, equal],
      ],
    },
  ];
}

function positionLists(old: ProjectionArrays, now: ProjectionArrays, before: Renumbering): ListPair[] {
  const skill: Same = (was, is) => before.skills[is] === was;
  const position: Same = (was, is) => before.positions[is] === was;
  return [
    {
      oldStart: old.requirementStart,
      nowStart: now.requirementStart,
      columns: [
        [old.requiredSkill, now.requiredSkill, skill],
        [old.importance, now.importance, equal],
        [old.proficiency, now.proficiency, equal],
      ],
    },
    {
      oldStart: old.groupStart,
      nowStart: now.groupStart,
      columns: [
        [old.group, now.group, pairing()],
        [old.groupWeight, now.groupWeight, equal],
      ],
    },
    { oldStart: old.stepStart, nowStart: now.stepStart, columns: [[old.stepTo, now.stepTo, position]] },
  ];
}

function pairing(): Same {
  const pairs = new Pairing();
  return (was, is) => pairs.same(was, is);
}

/** A family is the same while the one it is a part of is. */
function sameFamily(old: ProjectionArrays, now: ProjectionArrays): Same {
  const same = pairing();
  return (was, is) => same(was, is) && same(old.familyParent[was] ?? -1, now.familyParent[is] ?? -1);
}

function sameOption(old: ProjectionArrays, now: ProjectionArrays): Same {
  const same = pairing();
  return (was, is) => same(was, is) && old.optionIsCredential[was] === now.optionIsCredential[is];
}
