import { readUser, USER } from "../access/user.cypher.ts";
import { ownedBy } from "../batch.ts";
import { readStored } from "../changes/revision.cypher.ts";
import { readChange } from "../history/history.cypher.ts";
import { choice, moment, number, optionalNumber, optionalText, type Row, record, records, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { PROPOSAL_STATES, REVIEW_DECISIONS } from "./proposal.rules.ts";
import type { Comment, Proposal, Review } from "./proposal.type.ts";

/** What a proposal `p` by `u` looks like to its reader; whoever began it comes first among its authors. */
const PROPOSAL = `p {.id, .title, .description, .state, .version, .createdAt, .updatedAt,
     size: COUNT { MATCH (c:ProposedChange {proposal: p.id}) WHERE c.index >= 0 },
     revision: [(p)-[:PUBLISHED_AS]->(r:Revision) | r.number][0],
     author: u {${USER}},
     authors: [u {${USER}}] + COLLECT { MATCH (p)-[:WRITTEN_BY]->(w:User) WHERE w <> u RETURN w {${USER}} ORDER BY w.name, w.id }}
   AS proposal`;

/** Reads a proposal out of the column `proposal`. */
export function readProposal(row: Row): Proposal {
  const proposal = record(row, "proposal");
  return {
    id: text(proposal, "id"),
    title: text(proposal, "title"),
    description: optionalText(proposal, "description"),
    state: choice(proposal, "state", PROPOSAL_STATES),
    version: number(proposal, "version"),
    createdAt: moment(proposal, "createdAt"),
    updatedAt: moment(proposal, "updatedAt"),
    size: number(proposal, "size"),
    revision: optionalNumber(proposal, "revision"),
    author: readUser(record(proposal, "author")),
    authors: records(proposal, "authors").map(readUser),
  };
}

/** One proposal by its id. */
export const PROPOSAL_BY_ID = statement(
  "proposal by id",
  `MATCH (p:Proposal {id: $id})-[:BY]->(u:User) RETURN ${PROPOSAL}`,
  readProposal,
);

/** The same, once nobody else can change it. */
export const LOCK_PROPOSAL = statement(
  "lock proposal",
  `MATCH (p:Proposal {id: $id}) SET p.lockedAt = $at
   WITH p MATCH (p)-[:BY]->(u:User) RETURN ${PROPOSAL}`,
  readProposal,
);

const CONDITIONS = `(size($states) = 0 OR p.state IN $states)
     AND ($author = '' OR u.id = $author OR EXISTS { (p)-[:WRITTEN_BY]->(:User {id: $author}) })
     AND ($concept = '' OR EXISTS {
       MATCH (c:ProposedChange {proposal: p.id}) WHERE c.conceptId = $concept OR c.otherId = $concept
     })`;

/** A page of proposals: where something happened last comes first. */
export const PROPOSALS = statement(
  "proposals",
  `MATCH (p:Proposal)-[:BY]->(u:User) WHERE ${CONDITIONS}
   WITH p, u, p.updatedAt.epochMillis AS key
   WHERE $startId = '' OR key < $startKey OR (key = $startKey AND p.id > $startId)
   WITH p, u, key ORDER BY key DESC, p.id SKIP $offset LIMIT $limit
   RETURN ${PROPOSAL} ORDER BY key DESC, p.id`,
  readProposal,
);

/** How many proposals there are. */
export const PROPOSAL_COUNT = statement(
  "proposal count",
  `MATCH (p:Proposal)-[:BY]->(u:User) WHERE ${CONDITIONS} RETURN count(p) AS total`,
  (row) => number(row, "total"),
);

/** All changes of a proposal. */
export const PENDING_CHANGES = statement(
  "pending changes",
  `MATCH (c:ProposedChange {proposal: $id}) WHERE c.index >= 0
   RETURN c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after ORDER BY c.index`,
  readStored,
);

/** The changes of proposals, in the order they were first made; `$concept` narrows them to one concept's. */
export const CHANGES_OF_PROPOSALS = ownedBy(
  "changes of proposals",
  `UNWIND $ids AS owner
   CALL (owner) {
     MATCH (c:ProposedChange {proposal: owner})
     WHERE c.index >= 0 AND ($concept = '' OR c.conceptId = $concept OR c.otherId = $concept)
     RETURN c ORDER BY c.index SKIP $offset LIMIT $limit
   }
   RETURN owner, c {.kind, .conceptId, .otherId, .before, .after} AS change ORDER BY c.index`,
  (row) => readChange(record(row, "change")),
);

/** What was said about proposals, in order. */
export const COMMENTS = ownedBy(
  "comments on proposals",
  `UNWIND $ids AS owner
   MATCH (:Proposal {id: owner})-[:HAS_REMARK]->(c:ProposalRemark {kind: 'COMMENT'})-[:BY]->(u:User)
   RETURN owner, c {.id, .at, .body} AS comment, u {${USER}} AS author ORDER BY c.at, c.id`,
  (row): Comment => {
    const comment = record(row, "comment");
    return {
      id: text(comment, "id"),
      author: readUser(record(row, "author")),
      at: moment(comment, "at"),
      body: text(comment, "body"),
    };
  },
);

/** What reviewers decided about proposals, in order. */
export const REVIEWS = ownedBy(
  "reviews of proposals",
  `UNWIND $ids AS owner
   MATCH (:Proposal {id: owner})-[:HAS_REMARK]->(c:ProposalRemark {kind: 'REVIEW'})-[:BY]->(u:User)
   RETURN owner, c {.id, .at, .body, .decision, .version} AS review, u {${USER}} AS reviewer ORDER BY c.at, c.id`,
  (row): Review => {
    const review = record(row, "review");
    return {
      id: text(review, "id"),
      reviewer: readUser(record(row, "reviewer")),
      at: moment(review, "at"),
      decision: choice(review, "decision", REVIEW_DECISIONS),
      comment: optionalText(review, "body"),
      version: number(review, "version"),
    };
  },
);
