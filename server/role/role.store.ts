import type { Graph, Parameters } from "../neo4j/statement.ts";
import { readSortedList } from "../order/sorted-list.ts";
import type { Page } from "../page.ts";
import { importanceFrom } from "../requirement/requirement.store.ts";
import { idsMatching } from "../search/search.store.ts";
import type { RoleFilter, RoleOrder } from "./role-filter.type.ts";
import { ROLE_COUNT, ROLE_PAGES } from "./role-list.cypher.ts";

/** Reads a page of the roles that pass the filter. */
export async function listRoles(
  graph: Graph,
  payRegion: string,
  filter: RoleFilter,
  order: RoleOrder | null,
  page: Page,
) {
  const field = order?.field ?? "NAME";
  return readSortedList(graph, {
    pages: ROLE_PAGES[field],
    count: ROLE_COUNT,
    order: `roles ${field}`,
    direction: order?.direction ?? "ASC",
    filter: await toParameters(graph, payRegion, filter),
    page,
  });
}

async function toParameters(graph: Graph, payRegion: string, filter: RoleFilter): Promise<Parameters> {
  return {
    ids: await idsMatching(graph, filter.text, ["ROLE"]),
    families: filter.families ?? null,
    requires: filter.requires ?? null,
    requiresAny: filter.requiresAny ?? null,
    skillKinds: filter.skillKinds ?? null,
    minImportance: importanceFrom(filter.minImportance, "filter.minImportance"),
    specializations: filter.specializations ?? null,
    years: filter.years ?? null,
    minMedianSalary: filter.minMedianSalary ?? null,
    maxMedianSalary: filter.maxMedianSalary ?? null,
    region: filter.region ?? payRegion,
    scheme: filter.code?.scheme ?? null,
    codes: filter.code?.codes ?? null,
    statuses: filter.statuses ?? ["PUBLISHED"],
  };
}
