import { isUnfiltered, wantedStatuses } from "../concept/wanted.ts";
import type { Graph, Parameters } from "../neo4j/statement.ts";
import { readSortedList } from "../order/sorted-list.ts";
import type { Page } from "../page.ts";
import { importanceFrom } from "../requirement/requirement.store.ts";
import { idsMatching } from "../search/search.store.ts";
import type { SkillFilter, SkillOrder } from "./skill-filter.type.ts";
import { SKILL_COUNTS, SKILL_PAGES } from "./skill-list.cypher.ts";

/** Reads a page of the skills that pass the filter. */
export async function listSkills(graph: Graph, filter: SkillFilter, order: SkillOrder | null, page: Page) {
  const field = order?.field ?? "NAME";
  return readSortedList(graph, {
    pages: SKILL_PAGES[field],
    count: isUnfiltered(filter) ? SKILL_COUNTS.all : SKILL_COUNTS.passing,
    order: `skills ${field}`,
    direction: order?.direction ?? "ASC",
    filter: await toParameters(graph, filter),
    page,
  });
}

/** A condition that is not given has an empty value of its type: a plan is kept for each combination of types. */
async function toParameters(graph: Graph, filter: SkillFilter): Promise<Parameters> {
  return {
    ...(await idsMatching(graph, filter.text, ["SKILL"])),
    kinds: filter.kinds ?? [],
    groups: filter.groups ?? [],
    requiredBy: filter.requiredBy ?? [],
    minImportance: importanceFrom(filter.minImportance, "filter.minImportance"),
    orphan: filter.orphan == null ? "any" : filter.orphan ? "yes" : "no",
    scheme: filter.code?.scheme ?? "",
    codes: filter.code?.codes ?? [],
    statuses: wantedStatuses(filter.statuses),
  };
}
