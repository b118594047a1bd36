import type { Graph, Parameters } from "../neo4j/statement.ts";
import { readSortedList } from "../order/sorted-list.ts";
import type { Page } from "../page.ts";
import { importanceFrom } from "../requirement/requirement.store.ts";
import { idsMatching } from "../search/search.store.ts";
import type { SkillFilter, SkillOrder } from "./skill-filter.type.ts";
import { SKILL_COUNT, SKILL_PAGES } from "./skill-list.cypher.ts";

/** Reads a page of the skills that pass the filter. */
export async function listSkills(graph: Graph, filter: SkillFilter, order: SkillOrder | null, page: Page) {
  const field = order?.field ?? "NAME";
  return readSortedList(graph, {
    pages: SKILL_PAGES[field],
    count: SKILL_COUNT,
    order: `skills ${field}`,
    direction: order?.direction ?? "ASC",
    filter: await toParameters(graph, filter),
    page,
  });
}

async function toParameters(graph: Graph, filter: SkillFilter): Promise<Parameters> {
  return {
    ids: await idsMatching(graph, filter.text, ["SKILL"]),
    kinds: filter.kinds ?? null,
    groups: filter.groups ?? null,
    requiredBy: filter.requiredBy ?? null,
    minImportance: importanceFrom(filter.minImportance, "filter.minImportance"),
    orphan: filter.orphan ?? null,
    scheme: filter.code?.scheme ?? null,
    codes: filter.code?.codes ?? null,
    statuses: filter.statuses ?? ["PUBLISHED"],
  };
}
