import type { Batches, OwnedStatement } from "./batch.ts";
import type { Parameters } from "./neo4j/statement.ts";
import { type ForwardPage, type PageToRead, pageToRead, readWindow, toConnection, windowParameters } from "./page.ts";

/** An entry of a relation that can be paged: where it stands, its node, and the properties of the edge. */
export interface RelationEntry {
  readonly key: string | number;
  readonly node: { readonly id: string };
}

/** A relation that is read in pages, for many owners at once. */
export interface PagedRelation<Entry extends RelationEntry> {
  /** Names the order, so that cursors of other lists are refused. */
  readonly list: string;
  readonly entries: OwnedStatement<Entry>;
  readonly counts: OwnedStatement<number>;
  readonly filter?: Parameters;
}

/** Reads one owner's page of a relation; owners asked for in the same request share the round trip. */
export async function edgePage<Entry extends RelationEntry>(
  batches: Batches,
  owner: string,
  page: ForwardPage,
  relation: PagedRelation<Entry>,
): Promise<PageToRead<Entry & { cursor: string }>> {
  const window = readWindow(page, relation.list);
  const { entries, counts, filter = {} } = relation;
  const totalCount = async () => (await batches.one(counts, owner, filter)) ?? 0;
  const read = async () =>
    toConnection(
      window,
      await batches.many(entries, owner, { ...filter, ...windowParameters(window) }),
      ({ key, node }) => ({ key, id: node.id }),
      (entry, cursor) => ({ ...entry, cursor }),
      totalCount,
    );
  return pageToRead(read, totalCount);
}
