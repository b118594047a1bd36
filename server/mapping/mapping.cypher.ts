import { ownedBy } from "../batch.ts";
import { choice, optionalText, text } from "../neo4j/row.ts";
import { MATCH_KINDS } from "./mapping.rules.ts";

/** The mappings of concepts, by scheme and code. */
export const MAPPINGS = ownedBy(
  "mappings",
  `UNWIND $ids AS owner
   MATCH (:Concept {id: owner})-[m:MATCHES]->(x:ExternalConcept)
   RETURN owner, x.scheme AS scheme, x.code AS code, x.uri AS uri, m.match AS match
   ORDER BY scheme, code`,
  (row) => ({
    scheme: text(row, "scheme"),
    code: text(row, "code"),
    uri: optionalText(row, "uri"),
    match: choice(row, "match", MATCH_KINDS),
  }),
);
