import { ownedBy } from "../batch.ts";
import { optionalNumber, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** The fields of a source, as a part of a map projection. */
export const SOURCE = ".id, .title, .url, .publisher, .year, .licence";

/** Reads a source out of a map. */
export function readSource(row: Row) {
  return {
    id: text(row, "id"),
    title: text(row, "title"),
    url: optionalText(row, "url"),
    publisher: optionalText(row, "publisher"),
    year: optionalNumber(row, "year"),
    licence: optionalText(row, "licence"),
  };
}

/** What concepts, pay figures and guide items cite. */
export const SOURCES_OF_CONCEPTS = ownedBy(
  "sources of concepts",
  `UNWIND $ids AS owner
   MATCH (:Concept {id: owner})-[:CITES]->(s:Source)
   RETURN owner, s {${SOURCE}} AS source ORDER BY s.title, s.id`,
  (row) => readSource(record(row, "source")),
);

/** Sources whose title, publisher or address has a text in it. */
export const SOURCES_LIKE = statement(
  "sources like",
  `MATCH (s:Source)
   WHERE any(part IN [s.title, s.publisher, s.url] WHERE toLower(part) CONTAINS $text)
   RETURN s {${SOURCE}} AS source ORDER BY s.title, s.id LIMIT $first`,
  (row) => readSource(record(row, "source")),
);

/** Sources by their own id: the owner is the source itself. */
export const SOURCES = ownedBy(
  "sources",
  `UNWIND $ids AS owner MATCH (s:Source {id: owner}) RETURN owner, s {${SOURCE}} AS source`,
  (row) => readSource(record(row, "source")),
);
