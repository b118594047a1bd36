import { number, type Row, text } from "../neo4j/row.ts";
import { type Statement, statement } from "../neo4j/statement.ts";
import { type OrderedPages, type Sorted, type SortedList, sortedPages } from "../order/order.cypher.ts";
import type { SortDirection } from "../order/order.type.ts";

/** Which concepts a list has, of the statuses in `$statuses`. */
export interface ListedConcepts {
  /** Their kinds, each once, as an expression. */
  readonly kinds: string;
  /** What the conditions compare with, by name: a subquery that returns one row, so that it is worked out once and not for each concept. */
  readonly given?: Readonly<Record<string, string>>;
  /** The conditions on `n`. */
  readonly where: string;
}

/** A list of concepts that can be sorted in several ways. */
export interface ConceptList<Field extends string, Item>
  extends ListedConcepts,
    Omit<SortedList<Field, Item>, "match"> {}

/** Finds the concepts of a list and binds each to `n`; the index of lists has all that is looked at where there are no conditions. */
export function listedConcepts({ kinds, given = {}, where }: ListedConcepts): string {
  return `${workedOut(given)}
UNWIND ${kinds} AS kind UNWIND $statuses AS status
MATCH (n:Concept {kind: kind, status: status})
WHERE n.nameKey IS NOT NULL AND n.id IS NOT NULL AND ${where}`;
}

/** What is mapped to codes of another taxonomy. */
export const MAPPED = `MATCH (x:ExternalConcept {scheme: $scheme}) WHERE x.code IN $codes
      MATCH (m:Concept)-[:MATCHES]->(x) RETURN collect(DISTINCT m)`;

/** How many concepts there are. */
export interface ConceptCounts {
  readonly passing: Statement<number>;
  /** Of the kinds and statuses, whatever else is true of them: the index of lists alone tells. */
  readonly all: Statement<number>;
}

/** The statements that count a list. */
export function conceptCounts(list: ListedConcepts & { readonly name: string }): ConceptCounts {
  const count = (which: string, concepts: ListedConcepts) =>
    statement(`${list.name} ${which}`, `${listedConcepts(concepts)} RETURN count(n) AS total`, (row) =>
      number(row, "total"),
    );
  return { passing: count("passing", list), all: count("in all", { kinds: list.kinds, where: "true" }) };
}

/** One statement for each direction of a sort. */
export function conceptPages<Field extends string, Item>(
  list: ConceptList<Field, Item>,
  field: Field,
): OrderedPages<Item> {
  if (field === "NAME") return { ASC: byName(list, "ASC"), DESC: byName(list, "DESC") };
  return sortedPages({ ...list, match: listedConcepts(list) }, field);
}

function workedOut(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, cypher]) => `CALL () { ${cypher} AS ${name} }`)
    .join("\n");
}

/** No name comes after it. */
const LAST_NAME = "\u{10FFFF}";

/**
 * By name, the index of lists is read from the start of the page to its end, for each kind and status, and no farther: a page costs what is
 * on it and before it, and not what is in the whole list.
 */
function byName<Field extends string, Item>(
  { name, kinds, given = {}, where, projection, read }: ConceptList<Field, Item>,
  direction: SortDirection,
): Statement<Sorted<Item>> {
  const beyond = direction === "ASC" ? ">" : "<";
  const bound = ["kind", "status", "start", ...Object.keys(given)].join(", ");
  return statement(
    `${name} by NAME ${direction}`,
    `${workedOut(given)}
WITH *, ${direction === "ASC" ? "$startKey" : `CASE $startId WHEN '' THEN '${LAST_NAME}' ELSE $startKey END`} AS start
UNWIND ${kinds} AS kind UNWIND $statuses AS status
CALL (${bound}) {
  MATCH (n:Concept)
  WHERE n.kind = kind AND n.status = status AND n.nameKey ${beyond}= start AND n.id IS NOT NULL
    AND ($startId = '' OR n.nameKey ${beyond} $startKey OR n.id ${beyond} $startId)
    AND ${where}
  RETURN n ORDER BY n.kind ${direction}, n.status ${direction}, n.nameKey ${direction}, n.id ${direction}
  LIMIT $offset + $limit
}
WITH n ORDER BY n.nameKey ${direction}, n.id ${direction} SKIP $offset LIMIT $limit
RETURN n {${projection}} AS item, n.nameKey AS key, n.id AS id ORDER BY key ${direction}, id ${direction}`,
    (row: Row) => ({ item: read(row), key: text(row, "key"), id: text(row, "id") }),
  );
}
