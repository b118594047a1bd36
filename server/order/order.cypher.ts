import { number, type Row, text } from "../neo4j/row.ts";
import { type Statement, statement } from "../neo4j/statement.ts";
import type { Position } from "../page.ts";
import type { SortDirection } from "./order.type.ts";

/** An entry of a sorted list: what it is and where it stands. */
export interface Sorted<Item> extends Position {
  readonly item: Item;
}

/** A list that can be sorted in several ways. */
export interface SortedList<Field extends string, Item> {
  readonly name: string;
  /** Finds the nodes, binds each to `n` and holds all filters. */
  readonly match: string;
  /** The closed table of sort keys: each an expression over `n` that is never null. */
  readonly keys: Readonly<Record<Field, string>>;
  readonly projection: string;
  readonly read: (row: Row) => Item;
}

/** The statements of one order, both ways. */
export type OrderedPages<Item> = Readonly<Record<SortDirection, Statement<Sorted<Item>>>>;

/**
 * One statement for each sort and direction. A page starts after a position (key and id), not at a count, so that it neither
 * repeats nor skips an entry when others are added meanwhile.
 */
export function sortedPages<Field extends string, Item>(
  list: SortedList<Field, Item>,
  field: Field,
): OrderedPages<Item> {
  return { ASC: page(list, field, "ASC"), DESC: page(list, field, "DESC") };
}

function page<Field extends string, Item>(list: SortedList<Field, Item>, field: Field, direction: SortDirection) {
  const beyond = direction === "ASC" ? ">" : "<";
  return statement(
    `${list.name} by ${field} ${direction}`,
    `${list.match}
     WITH n, ${list.keys[field]} AS key
     WHERE $startId = '' OR key ${beyond} $startKey OR (key = $startKey AND n.id ${beyond} $startId)
     WITH n, key ORDER BY key ${direction}, n.id ${direction} SKIP $offset LIMIT $limit
     RETURN n {${list.projection}} AS item, key, n.id AS id ORDER BY key ${direction}, id ${direction}`,
    (row) => ({ item: list.read(row), key: sortKey(row), id: text(row, "id") }),
  );
}

function sortKey(row: Row): string | number {
  return typeof row.key === "number" ? number(row, "key") : text(row, "key");
}
