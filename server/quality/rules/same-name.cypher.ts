import { text } from "../../neo4j/row.ts";
import { statement } from "../../neo4j/statement.ts";
import { computedRule } from "../computed-rule.ts";
import { type Named, sameNames } from "../names.ts";
import type { Found } from "../rule.ts";

/** Levels and specializations are named after their role: those of two roles may well be alike. */
const ROWS = statement(
  "quality names",
  `MATCH (n:Concept {status: 'PUBLISHED'}) WHERE NOT n:Level AND NOT n:Specialization
   RETURN n.id AS id, n.kind AS kind, n.name AS name ORDER BY n.nameKey, id LIMIT $limit`,
  (row): Named => ({ id: text(row, "id"), kind: text(row, "kind"), name: text(row, "name"), altNames: [] }),
);

function foundIn(group: readonly Named[]): Found {
  const names = new Set(group.map(({ name }) => name));
  const quoted = [...names].map((name) => `“${name}”`).join(", ");
  const message =
    names.size === 1
      ? `${group.length} concepts of this kind are called ${quoted}.`
      : `The names differ only by case, spacing, punctuation or plural: ${quoted}.`;
  return { concepts: group.map(({ id }) => id), message };
}

export const SAME_NAME = computedRule({
  severity: "WARNING",
  description: "Names of one kind of concept differ only by case, spacing, punctuation or plural.",
  rows: ROWS,
  find: (concepts) => sameNames(concepts).map(foundIn),
});
