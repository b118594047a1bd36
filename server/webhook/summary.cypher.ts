import { moment, number, optionalText, type Row, records, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** What a webhook says of one change: which node or edge, what happened to it, and the fields it is about. */
export interface ChangeSummary {
  readonly kind: string;
  readonly conceptId: string;
  readonly otherId: string | null;
  readonly operation: "CREATED" | "UPDATED" | "REMOVED";
  readonly fields: readonly string[];
}

/** A revision with the first of its changes. */
export const REVISION_SUMMARY = statement(
  "revision summary",
  `MATCH (r:Revision {number: $number})-[:BY]->(u:User)
   CALL (r) {
     MATCH (c:Change {revision: r.number}) WHERE c.index >= 0
     WITH c ORDER BY c.index LIMIT $limit
     RETURN collect(c {.kind, .conceptId, .otherId, .before, .after}) AS changes
   }
   RETURN r.number AS number, r.at AS at, r.message AS message, r.size AS size, u.name AS actor, changes`,
  (row) => ({
    number: number(row, "number"),
    at: moment(row, "at").toISOString(),
    actor: text(row, "actor"),
    message: optionalText(row, "message"),
    size: number(row, "size"),
    changes: records(row, "changes").map(readChange),
  }),
);

function readChange(row: Row): ChangeSummary {
  const before = optionalText(row, "before");
  const after = optionalText(row, "after");
  return {
    kind: text(row, "kind"),
    conceptId: text(row, "conceptId"),
    otherId: optionalText(row, "otherId"),
    operation: before === null ? "CREATED" : after === null ? "REMOVED" : "UPDATED",
    fields: Object.keys(JSON.parse(after ?? before ?? "{}")),
  };
}
