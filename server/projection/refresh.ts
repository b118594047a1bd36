import type { Graph, Statement } from "../neo4j/statement.ts";
import type { GraphRecords } from "./graph-records.ts";
import { FAMILIES, GROUPS, OPTIONS, REGIONS, ROLES, SKILLS, TOUCHED } from "./projection.cypher.ts";
import type { NamedRecord } from "./records.ts";

/** Changes that no part of the projection shows. */
const INVISIBLE = new Set([
  "GUIDE_ITEM",
  "SOURCE",
  "EXTERNAL_CONCEPT",
  "CITES",
  "MATCHES",
  "REPLACED_BY",
  "SPECIALIZATION",
  "HAS_SPECIALIZATION",
]);
/** Reading this many concepts one by one takes about as long as reading everything. */
const MOST_CHANGES = 5_000;
/** More than this share of the graph is read anew as a whole. */
const LARGEST_SHARE = 0.2;
const FEW = 500;

/** What a refresh came to: nothing to be seen, some records read again, or so much that all has to be. */
export type Refreshed = "unchanged" | "changed" | "too much";

/**
 * Brings records up to a revision: reads again every concept that a revision since touched, with all its edges, and those that
 * are `besides` known to differ. What is read may be newer already; those changes come again with their revision, and reading
 * them twice does no harm.
 */
export async function refresh(
  graph: Graph,
  records: GraphRecords,
  after: number,
  upTo: number,
  besides: readonly string[] = [],
): Promise<Refreshed> {
  const touched = await graph.read(TOUCHED, { after, upTo, limit: MOST_CHANGES });
  const visible = touched.filter(({ kind }) => !INVISIBLE.has(kind));
  if (touched.length === MOST_CHANGES) return "too much";
  const ids = new Set(visible.flatMap(({ concept, other }) => (other === null ? [concept] : [concept, other])));
  for (const id of besides) ids.add(id);
  if (ids.size === 0) return "unchanged";
  if (ids.size > Math.max(FEW, records.size * LARGEST_SHARE)) return "too much";
  await readAgain(graph, records, [...ids]);
  return "changed";
}

async function readAgain(graph: Graph, records: GraphRecords, ids: readonly string[]): Promise<void> {
  const behind = [...new Set(ids.map((id) => records.roleBehind(id)))];
  const rolesAgain = async () => {
    const roles = await graph.read(ROLES.byId, { ids: behind });
    for (const id of behind) records.removeRole(id);
    for (const role of roles) records.putRole(role);
  };
  const replace = async <Item extends NamedRecord>(byId: Statement<Item>, into: Map<string, Item>) => {
    const items = await graph.read(byId, { ids });
    for (const id of ids) into.delete(id);
    for (const item of items) into.set(item.id, item);
  };
  await Promise.all([
    rolesAgain(),
    replace(SKILLS.byId, records.skills),
    replace(OPTIONS.byId, records.options),
    replace(FAMILIES.byId, records.families),
    replace(GROUPS.byId, records.groups),
    replace(REGIONS.byId, records.regions),
  ]);
}
