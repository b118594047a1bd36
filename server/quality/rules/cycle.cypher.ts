import { text } from "../../neo4j/row.ts";
import { statement } from "../../neo4j/statement.ts";
import { computedRule } from "../computed-rule.ts";
import { type Arc, cyclesIn } from "../cycles.ts";

const WORDS: Readonly<Record<string, string>> = {
  BROADER: "broader than",
  PART_OF: "a part of",
  LEADS_TO: "a step up from",
  REPLACED_BY: "replaced by",
};

const ROWS = statement(
  "quality hierarchies",
  `MATCH (a:Concept)-[r:BROADER|PART_OF|LEADS_TO|REPLACED_BY]->(b:Concept)
   RETURN type(r) AS relation, a.id AS from, b.id AS to, a.name AS name ORDER BY relation, from, to LIMIT $limit`,
  (row): Arc => ({
    relation: text(row, "relation"),
    from: text(row, "from"),
    to: text(row, "to"),
    name: text(row, "name"),
  }),
);

export const CYCLE = computedRule({
  severity: "ERROR",
  description: "A hierarchy leads back to where it began.",
  rows: ROWS,
  find: (arcs) =>
    cyclesIn(arcs).map(({ relation, members }) => ({
      concepts: members.map(({ id }) => id),
      message: `${members.map(({ name }) => name).join(", ")}: each is, in the end, ${WORDS[relation] ?? "before"} itself.`,
    })),
});
