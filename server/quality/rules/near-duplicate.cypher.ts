import { text, texts } from "../../neo4j/row.ts";
import { statement } from "../../neo4j/statement.ts";
import { computedRule } from "../computed-rule.ts";
import { type Likeness, likenesses, type Named } from "../names.ts";

const ROWS = statement(
  "quality skill names",
  `MATCH (n:Skill {status: 'PUBLISHED'})
   RETURN n.id AS id, n.kind AS kind, n.name AS name, n.altNames AS altNames ORDER BY n.nameKey, id LIMIT $limit`,
  (row): Named => ({
    id: text(row, "id"),
    kind: text(row, "kind"),
    name: text(row, "name"),
    altNames: texts(row, "altNames"),
  }),
);

const REASONS: Readonly<Record<Likeness["reason"], string>> = {
  words: "are made of the same words",
  alternative: "share a name: the alternative one of one is that of the other",
  letter: "differ by one letter",
};

export const NEAR_DUPLICATE = computedRule({
  severity: "HINT",
  description:
    "Two skills may be one: their names have the same words, differ by one letter, or one is another name of the other.",
  rows: ROWS,
  find: async (skills) =>
    (await likenesses(skills)).map(({ one, other, reason }) => ({
      concepts: [one.id, other.id],
      message: `“${one.name}” and “${other.name}” ${REASONS[reason]}.`,
    })),
});
