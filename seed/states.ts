import type { State } from "../server/changes/change.ts";
import { GUIDE_SECTIONS } from "../server/guide/guide.rules.ts";
import type { LevelEntry, RoleEntry } from "./format.ts";
import type { SeedContent } from "./read.ts";
import { StateList } from "./state-list.ts";

/** Turns the files of the seed into the nodes and edges they ask for. */
export function statesOf(content: SeedContent): State[] {
  const list = new StateList();
  for (const [key, source] of Object.entries(content.sources)) list.node("SOURCE", key, source);
  for (const { code, currency, ...region } of content.regions) list.concept("REGION", region, { code, currency });
  addFamilies(list, content);
  addSkills(list, content);
  addLearning(list, content);
  addSpecializations(list, content);
  for (const role of content.roles) addRole(list, role);
  return list.finish();
}

function addFamilies(list: StateList, { families }: SeedContent): void {
  for (const { parent, ...family } of families) {
    const id = list.concept("ROLE_FAMILY", family);
    if (parent) list.edge("PART_OF", id, list.refer("ROLE_FAMILY", parent));
  }
}

function addSkills(list: StateList, { topGroups, skills }: SeedContent): void {
  for (const group of topGroups) list.concept("SKILL_GROUP", group);
  for (const { group, skills: entries } of skills) {
    if (group.name !== undefined)
      list.concept("SKILL_GROUP", { slug: group.slug, name: group.name, summary: group.summary });
    const groupId = list.refer("SKILL_GROUP", group.slug);
    if (group.parent) list.edge("PART_OF", groupId, list.refer("SKILL_GROUP", group.parent));
    for (const { kind, broader = [], related = [], ...skill } of entries) {
      const id = list.concept("SKILL", skill, { skillKind: kind });
      list.edge("IN_GROUP", id, groupId);
      for (const slug of broader) list.edge("BROADER", id, list.refer("SKILL", slug));
      for (const slug of related) list.edge("RELATED_SKILL", id, list.refer("SKILL", slug));
    }
  }
}

function addLearning(list: StateList, { learning }: SeedContent): void {
  for (const { teaches, source, kind, currency, minCost, maxCost, minMonths, maxMonths, ...option } of learning) {
    const cited = { ...option, sources: source ? [source] : [] };
    const figures = { learningKind: kind, currency, minCost, maxCost, minMonths, maxMonths };
    const id = list.concept("LEARNING_OPTION", cited, figures);
    for (const { skill, proficiency } of teaches) list.edge("TEACHES", id, list.refer("SKILL", skill), { proficiency });
  }
}

function addSpecializations(list: StateList, { specializations }: SeedContent): void {
  for (const { roles = [], requirements, assessedBy, description, demandDrivers, ...entry } of specializations) {
    const id = list.concept("SPECIALIZATION", entry, { description, demandDrivers });
    for (const role of roles) list.edge("HAS_SPECIALIZATION", list.refer("ROLE", role), id);
    list.requirements(id, requirements, assessedBy);
  }
}

function addRole(list: StateList, role: RoleEntry): void {
  const id = list.concept("ROLE", role, { description: role.description, ...outlookOf(list, role) });
  list.edge("IN_FAMILY", id, list.refer("ROLE_FAMILY", role.family));
  list.requirements(id, role.requirements, role.assessedBy);
  list.salaries(id, role.salaries);
  for (const [index, level] of role.levels.entries()) addLevel(list, id, role, level, index);
  for (const { role: other, ...fields } of role.relatedRoles ?? [])
    list.edge("RELATED_TO", id, list.refer("ROLE", other), fields);
  for (const { to, ...fields } of role.transitions ?? [])
    list.edge("TRANSITIONS_TO", id, list.refer("ROLE", to), fields);
  for (const slug of role.learning ?? []) list.edge("PREPARED_BY", id, list.refer("LEARNING_OPTION", slug));
  addGuide(list, id, role);
}

function outlookOf(list: StateList, { outlook }: RoleEntry) {
  if (!outlook) return {};
  return {
    outlookGrowthPercent: outlook.growthPercent,
    outlookPeriod: outlook.period,
    outlookAnnualOpenings: outlook.annualOpenings,
    outlookCommentary: outlook.commentary,
    outlookSource: list.refer("SOURCE", outlook.source),
  };
}

function addLevel(
  list: StateList,
  role: string,
  { levels, assessedBy }: RoleEntry,
  level: LevelEntry,
  index: number,
): void {
  const { minYears, maxYears, focusAreas } = level;
  const id = list.concept("LEVEL", level, { rank: index + 1, minYears, maxYears, focusAreas });
  list.edge("HAS_LEVEL", role, id);
  list.requirements(id, level.requirements ?? [], assessedBy);
  list.salaries(id, level.salaries);
  const above = levels[index + 1];
  const steps = level.leadsTo ?? [];
  // A rung leads to the one above it unless the file says where it leads.
  if (above && !steps.some((step) => step.level === above.slug))
    list.edge("LEADS_TO", id, list.refer("LEVEL", above.slug));
  for (const { level: next, track } of steps) list.edge("LEADS_TO", id, list.refer("LEVEL", next), { track });
}

function addGuide(list: StateList, role: string, { slug, guide, assessedBy }: RoleEntry): void {
  for (const [section, field] of Object.entries(GUIDE_SECTIONS))
    for (const [index, item] of (guide[field] ?? []).entries()) {
      const key = `${slug} ${section} ${index + 1}`;
      list.node(
        "GUIDE_ITEM",
        key,
        { ...item, section, order: index + 1, source: list.refer("SOURCE", assessedBy) },
        role,
      );
    }
}
