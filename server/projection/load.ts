import type { Graph, Statement } from "../neo4j/statement.ts";
import { GraphRecords } from "./graph-records.ts";
import { FAMILIES, GROUPS, OPTIONS, REGIONS, ROLES, SKILLS } from "./projection.cypher.ts";
import type { NamedRecord } from "./records.ts";

/** How many concepts one statement reads: a role comes with all its edges, so its pages are short. */
const ROLES_PER_PAGE = 250;
const CONCEPTS_PER_PAGE = 1_000;

/** Says how far loading is. */
export type Progress = (what: string, read: number) => void;

/** Reads the whole graph, page by page in the order of slugs, two kinds at a time. */
export async function loadRecords(graph: Graph, progress: Progress): Promise<GraphRecords> {
  const records = new GraphRecords();
  const roles = paged(graph, ROLES.page, ROLES_PER_PAGE, (role) => records.putRole(role), told(progress, "roles"));
  const rest = (async () => {
    const read = <Item extends NamedRecord>(page: Statement<Item>, into: Map<string, Item>, what: string) =>
      paged(graph, page, CONCEPTS_PER_PAGE, (item) => into.set(item.id, item), told(progress, what));
    await read(SKILLS.page, records.skills, "skills");
    await read(OPTIONS.page, records.options, "learning options");
    await read(FAMILIES.page, records.families, "families");
    await read(GROUPS.page, records.groups, "skill groups");
    await read(REGIONS.page, records.regions, "regions");
  })();
  await Promise.all([roles, rest]);
  return records;
}

function told(progress: Progress, what: string) {
  return (read: number) => progress(what, read);
}

async function paged<Item extends NamedRecord>(
  graph: Graph,
  page: Statement<Item>,
  limit: number,
  put: (item: Item) => void,
  progress: (read: number) => void,
): Promise<void> {
  let read = 0;
  for (let after = ""; ; ) {
    const items = await graph.read(page, { after, limit });
    for (const item of items) put(item);
    read += items.length;
    progress(read);
    const last = items.at(-1);
    if (!last || items.length < limit) return;
    after = last.slug;
  }
}
