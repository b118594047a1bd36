import { ownedBy } from "../batch.ts";
import { choice, optionalNumber, optionalRecord, optionalText, record, text } from "../neo4j/row.ts";
import { readSource, SOURCE } from "../source/source.cypher.ts";
import { GUIDE_SECTIONS } from "./guide.rules.ts";

/** The items of the guides of roles, in the order of their section. */
export const GUIDE_ITEMS = ownedBy(
  "guide items",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:HAS_GUIDE_ITEM]->(i:GuideItem)
   OPTIONAL MATCH (i)-[:CITES]->(s:Source)
   RETURN owner, i {.id, .section, .heading, .body, .minMonths, .maxMonths} AS item, s {${SOURCE}} AS source
   ORDER BY i.section, i.order, i.id`,
  (row) => {
    const item = record(row, "item");
    const source = optionalRecord(row, "source");
    return {
      id: text(item, "id"),
      section: choice(item, "section", GUIDE_SECTIONS),
      heading: optionalText(item, "heading"),
      body: text(item, "body"),
      minMonths: optionalNumber(item, "minMonths"),
      maxMonths: optionalNumber(item, "maxMonths"),
      source: source && readSource(source),
    };
  },
);
