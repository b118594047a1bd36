import type { Database } from "../server/neo4j/connect.ts";
import { type Parameters, type Statement, statement } from "../server/neo4j/statement.ts";
import type { Subjects } from "./panel-subjects.ts";
import { Times } from "./times.ts";

/** One statement by hand over Bolt, for the rows that a question shows and nothing else. */
export interface Reference {
  readonly statement: Statement<null>;
  readonly parameters: (turn: number, subjects: Subjects) => Parameters;
}

const byHand = (name: string, cypher: string) => statement(`bench ${name}`, cypher, () => null);
const ITEM = ".id, .kind, .slug, .name, .status";
const of = (ids: readonly string[], turn: number) => ({ id: ids[turn % ids.length] });

/** The references there are, by the name of the question. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  "skills, first page": {
    statement: byHand(
      "skills",
      `CALL () { MATCH (n:Skill) WHERE n.status = 'PUBLISHED' RETURN count(n) AS total }
       MATCH (n:Skill) WHERE n.status = 'PUBLISHED' WITH n, total ORDER BY n.nameKey, n.id LIMIT 25
       RETURN total, n {.id, .kind, .slug, .name, .status, .altNames, .summary, .updatedAt, .skillKind},
         [(n)-[:IN_GROUP]->(g) | g {${ITEM}}] AS groups, COUNT { (n)<-[:REQUIRES]-({status: 'PUBLISHED'}) } AS demand`,
    ),
    parameters: () => ({}),
  },
  "page of a skill with many holders": {
    statement: byHand(
      "skill",
      `MATCH (n:Concept {id: $id}) CALL (n) { MATCH (n)<-[q:REQUIRES]-(h {status: 'PUBLISHED'})
         RETURN q, h ORDER BY q.importance DESC, h.nameKey LIMIT 100 }
       RETURN n.name, n.description, q {.importance, .proficiency, .rationale}, h {${ITEM}}`,
    ),
    parameters: (turn, { skills }) => of(skills, turn),
  },
  "requirements of a role": {
    statement: byHand(
      "requirements",
      `MATCH (:Concept {id: $id})-[q:REQUIRES]->(s:Skill) WITH q, s ORDER BY q.importance DESC, s.nameKey LIMIT 100
       RETURN q {.importance, .proficiency, .rationale}, s {${ITEM}, .skillKind}, [(s)-[:IN_GROUP]->(g) | g {.id, .name}]`,
    ),
    parameters: (turn, { roles }) => of(roles, turn),
  },
  "search, anything": {
    statement: byHand(
      "search",
      `CALL db.index.fulltext.queryNodes('concept_names', $query) YIELD node AS n, score
       WHERE n.status = 'PUBLISHED' RETURN n {${ITEM}, .altNames, .summary}, score LIMIT 200`,
    ),
    parameters: (turn, { names }) => ({ query: `${names[(turn * 7) % names.length]?.split(" ")[0]?.toLowerCase()}*` }),
  },
};

/** Asks a reference so many times. */
export async function timesOf(database: Database, reference: Reference, subjects: Subjects, count: number) {
  const times = new Times();
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now();
    await database.read(reference.statement, reference.parameters(turn, subjects));
    times.add(performance.now() - begun);
  }
  return times;
}
