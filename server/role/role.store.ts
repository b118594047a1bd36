import { isUnfiltered, wantedStatuses } from "../concept/wanted.ts";
import type { Graph, Parameters } from "../neo4j/statement.ts";
import { readSortedList } from "../order/sorted-list.ts";
import type { Page } from "../page.ts";
import { importanceFrom } from "../requirement/requirement.store.ts";
import { idsMatching } from "../search/search.store.ts";
import type { RoleFilter, RoleOrder } from "./role-filter.type.ts";
import { ROLE_COUNTS, ROLE_IDS, ROLE_PAGES } from "./role-list.cypher.ts";

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
    count: isUnfiltered(filter) ? ROLE_COUNTS.all : ROLE_COUNTS.passing,
    order: `roles ${field}`,
    direction: order?.direction ?? "ASC",
    filter: await roleParameters(graph, payRegion, filter),
    page,
  });
}

/** The ids of all roles that pass the filter. */
export async function roleIdsOf(graph: Graph, payRegion: string, filter: RoleFilter): Promise<string[]> {
  return graph.read(ROLE_IDS, await roleParameters(graph, payRegion, filter));
}

/**
 * What a statement over filtered roles is given. A condition that is not given has an empty value of its type: a plan is kept for each
 * combination of types.
 */
async function roleParameters(graph: Graph, payRegion: string, filter: RoleFilter): Promise<Parameters> {
  return {
    ...(await idsMatching(graph, filter.text, ["ROLE"])),
    families: filter.families ?? [],
    requires: [...new Set(filter.requires ?? [])],
    requiresAny: filter.requiresAny ?? [],
    skillKinds: filter.skillKinds ?? [],
    minImportance: importanceFrom(filter.minImportance, "filter.minImportance"),
    specializations: filter.specializations ?? [],
    years: filter.years ?? NONE,
    minMedianSalary: filter.minMedianSalary ?? NONE,
    maxMedianSalary: filter.maxMedianSalary ?? NONE,
    region: filter.region ?? payRegion,
    scheme: filter.code?.scheme ?? "",
    codes: filter.code?.codes ?? [],
    statuses: wantedStatuses(filter.statuses),
  };
}

/** Stands for no bound: years and pay are never negative. */
const NONE = -1;
