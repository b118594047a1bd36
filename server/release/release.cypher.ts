import { readUser, USER } from "../access/user.cypher.ts";
import { ownedBy } from "../batch.ts";
import { fieldsIn } from "../changes/revision.cypher.ts";
import { readConcept } from "../concept/any-concept.ts";
import { ANY_CONCEPT } from "../concept/concept.cypher.ts";
import { moment, number, optionalText, type Row, record, records, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

const RELEASE = ".id, .name, .revision, .hash, .notes, .at, .counts";

function readRelease(row: Row) {
  const release = record(row, "release");
  return {
    id: text(release, "id"),
    name: text(release, "name"),
    revision: number(release, "revision"),
    hash: text(release, "hash"),
    notes: optionalText(release, "notes"),
    at: moment(release, "at"),
    by: readUser(record(row, "by")),
    counts: text(release, "counts"),
  };
}

/** The releases, the latest first. */
export const RELEASES = statement(
  "releases",
  `MATCH (r:Release)-[:BY]->(u:User)
   RETURN r {${RELEASE}} AS release, u {${USER}} AS by ORDER BY r.at DESC, r.name LIMIT 500`,
  readRelease,
);

/** One release. */
export const RELEASE_BY_NAME = statement(
  "release by name",
  `MATCH (r:Release {name: $name})-[:BY]->(u:User) RETURN r {${RELEASE}} AS release, u {${USER}} AS by`,
  readRelease,
);

/** Notes a release unless its name is taken; no row means that it is. */
export const CREATE_RELEASE = statement(
  "create release",
  `MATCH (u:User {id: $by})
   MERGE (r:Release {name: $name})
   ON CREATE SET r.id = $id, r.revision = $revision, r.hash = $hash, r.notes = $notes, r.at = $at, r.counts = $counts
   WITH r, u WHERE r.id = $id
   MERGE (r)-[:BY]->(u)
   RETURN r {${RELEASE}} AS release, u {${USER}} AS by`,
  readRelease,
);

/** The changes after one revision up to another, in order. */
export const CHANGES_BETWEEN = statement(
  "changes between",
  `MATCH (c:Change) WHERE c.revision > $after AND c.revision <= $upTo AND c.index >= 0
   RETURN c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after
   ORDER BY c.revision, c.index`,
  (row) => ({
    kind: text(row, "kind"),
    conceptId: text(row, "conceptId"),
    otherId: optionalText(row, "otherId"),
    before: fieldsIn(optionalText(row, "before")),
    after: fieldsIn(optionalText(row, "after")),
  }),
);

function readNamed(row: Row) {
  return { id: text(row, "id"), kind: text(row, "kind"), slug: text(row, "slug"), name: text(row, "name") };
}

/** What concepts are called, and what replaced them. */
export const NAMED = statement(
  "named concepts",
  `UNWIND $ids AS id MATCH (n:Concept {id: id})
   RETURN n {.id, .kind, .slug, .name} AS concept,
     [(n)-[:REPLACED_BY]->(m:Concept) | m {.id, .kind, .slug, .name}] AS replacedBy`,
  (row) => ({ ...readNamed(record(row, "concept")), replacedBy: records(row, "replacedBy").map(readNamed) }),
);

/** Longer chains of replacements do not occur. */
const LONGEST_CHAIN = 30;

/** What is used today instead of each id: itself where it is published, else what is at the end of its replacements. */
export const IN_USE_TODAY = ownedBy(
  "in use today",
  `UNWIND $ids AS owner
   MATCH p = (:Concept {id: owner})-[:REPLACED_BY*0..${LONGEST_CHAIN}]->(n:Concept {status: 'PUBLISHED'})
   WHERE none(passed IN nodes(p)[..-1] WHERE passed.status = 'PUBLISHED')
   WITH DISTINCT owner, n
   RETURN owner, n {${ANY_CONCEPT}} AS concept ORDER BY n.nameKey, n.id`,
  (row) => readConcept(record(row, "concept")),
);
