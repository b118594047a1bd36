import { number, type Row } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

const done = (row: Row) => number(row, "done");

/** Begins a proposal; one that was begun already by a transaction whose answer was lost stays as it is. */
export const BEGIN_PROPOSAL = statement(
  "begin proposal",
  `MATCH (u:User {id: $author})
   MERGE (p:Proposal {id: $id})
   ON CREATE SET p.title = $title, p.description = $description, p.state = 'OPEN', p.version = 1,
     p.createdAt = $at, p.updatedAt = $at
   MERGE (p)-[:BY]->(u)
   RETURN count(*) AS done`,
  done,
);

/** Gives a proposal other words. */
export const DESCRIBE_PROPOSAL = statement(
  "describe proposal",
  `MATCH (p:Proposal {id: $id})
   SET p.title = $title, p.description = $description, p.state = $state, p.version = p.version + 1, p.updatedAt = $at
   RETURN count(*) AS done`,
  done,
);

/** Moves a proposal to another state. */
export const MOVE_PROPOSAL = statement(
  "move proposal",
  "MATCH (p:Proposal {id: $id}) SET p.state = $state, p.updatedAt = $at RETURN count(*) AS done",
  done,
);

/** Adds a comment or a review. */
export const REMARK = statement(
  "remark on proposal",
  `MATCH (p:Proposal {id: $id}) MATCH (u:User {id: $author})
   MERGE (c:ProposalRemark {id: $remark})
   ON CREATE SET c.kind = $kind, c.at = $at, c.body = $body, c.decision = $decision, c.version = p.version
   MERGE (p)-[:HAS_REMARK]->(c)
   MERGE (c)-[:BY]->(u)
   SET p.updatedAt = $at
   RETURN count(*) AS done`,
  done,
);

/** Says that the content of a proposal becomes another one, unless it did so since it was read: then nothing is done. */
export const ADVANCE_PROPOSAL = statement(
  "advance proposal",
  `MATCH (p:Proposal {id: $id}) SET p.lockedAt = $at
   WITH p WHERE p.version = $version AND p.state = $from
   MATCH (u:User {id: $author})
   SET p.state = $state, p.version = $version + 1, p.updatedAt = $at, p.importOf = null
   MERGE (p)-[:WRITTEN_BY]->(u)
   RETURN count(*) AS done`,
  done,
);

/** Notes that what a proposal says is the word of a source, until somebody changes it. */
export const NOTE_SOURCE = statement(
  "note source of proposal",
  "MATCH (p:Proposal {id: $id}) SET p.importOf = $source RETURN count(*) AS done",
  done,
);

/** Takes changes out of a proposal. */
export const DROP_CHANGES = statement(
  "drop proposed changes",
  "UNWIND $rows AS id MATCH (c:ProposedChange {id: id}) DELETE c RETURN count(*) AS done",
  done,
);

/** Puts changes into a proposal, or others in their places. */
export const PUT_CHANGES = statement(
  "put proposed changes",
  `UNWIND $rows AS row MERGE (c:ProposedChange {id: row.id})
   SET c.proposal = $proposal, c.index = row.index, c.kind = row.kind, c.conceptId = row.conceptId, c.otherId = row.otherId,
     c.before = row.before, c.after = row.after
   RETURN count(*) AS done`,
  done,
);

/** Notes which revision a proposal became, unless it was changed since it was looked at: then nothing is done. */
export const MARK_PUBLISHED = statement(
  "mark proposal as published",
  `MATCH (p:Proposal {id: $id}) SET p.lockedAt = $at
   WITH p WHERE p.version = $version AND p.state = 'APPROVED'
   MATCH (r:Revision {number: $number})
   SET p.state = 'PUBLISHED', p.updatedAt = $at, r.importOf = p.importOf
   CREATE (p)-[:PUBLISHED_AS]->(r)
   RETURN count(*) AS done`,
  done,
);

/** Concepts that a preview makes or touches: a new one has the number of the last revision, which is what it is made on. */
export const STAMP_PREVIEW = statement(
  "stamp preview",
  `UNWIND $ids AS id MATCH (n:Concept {id: id})
   SET n.updatedAt = $at, n.revision = coalesce(n.revision, $revision)
   RETURN count(*) AS done`,
  done,
);
