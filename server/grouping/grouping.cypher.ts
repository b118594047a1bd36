import { ownedBy } from "../batch.ts";
import { CONCEPT } from "../concept/concept.cypher.ts";
import { number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** Concepts that group others and nest: families of roles, groups of skills. */
export interface Grouping<Group, Member> {
  /** What statements call the groups and their members. */
  readonly words: { readonly groups: string; readonly members: string };
  readonly label: string;
  readonly memberLabel: string;
  /** The edge from a member to its group. */
  readonly membership: string;
  readonly memberProjection: string;
  readonly readGroup: (row: Row) => Group;
  readonly readMember: (row: Row) => Member;
}

/** The statements that read a grouping. */
export function groupingStatements<Group, Member>(grouping: Grouping<Group, Member>) {
  const { words, label, membership, readGroup } = grouping;
  const groupOf = (row: Row) => readGroup(record(row, "group"));
  const around = (name: string, pattern: string) =>
    ownedBy(
      `${name} of ${words.groups}`,
      `UNWIND $ids AS owner MATCH ${pattern} RETURN owner, g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id`,
      groupOf,
    );
  return {
    /** The published groups; there are few, so the list is whole. */
    all: statement(
      words.groups,
      `MATCH (g:${label}) WHERE g.status = 'PUBLISHED' RETURN g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id LIMIT 5000`,
      groupOf,
    ),
    ofMembers: around("members", `(:Concept {id: owner})-[:${membership}]->(g:${label})`),
    parents: around("parents", `(:Concept {id: owner})-[:PART_OF]->(g:${label})`),
    children: around("children", `(:Concept {id: owner})<-[:PART_OF]-(g:${label})`),
    ...memberStatements(grouping),
  };
}

function memberStatements<Group, Member>({
  words,
  label,
  memberLabel,
  membership,
  ...grouping
}: Grouping<Group, Member>) {
  return {
    /** A page of the published members of each group, by name. */
    members: ownedBy(
      `${words.members} of ${words.groups}`,
      `UNWIND $ids AS owner MATCH (g:Concept:${label} {id: owner})
       CALL (g) {
         MATCH (g)<-[:${membership}]-(n:${memberLabel})
         WHERE n.status = 'PUBLISHED'
           AND ($startId = '' OR n.nameKey > $startKey OR (n.nameKey = $startKey AND n.id > $startId))
         RETURN n ORDER BY n.nameKey, n.id SKIP $offset LIMIT $limit
       }
       RETURN owner, n {${grouping.memberProjection}} AS item, n.nameKey AS key ORDER BY key, n.id`,
      (row) => ({ node: grouping.readMember(record(row, "item")), key: text(row, "key") }),
    ),
    /** How many published members each group has. */
    memberCounts: ownedBy(
      `number of ${words.members} of ${words.groups}`,
      `UNWIND $ids AS owner MATCH (g:Concept:${label} {id: owner})
       RETURN owner, COUNT { (g)<-[:${membership}]-(:${memberLabel} {status: 'PUBLISHED'}) } AS total`,
      (row) => number(row, "total"),
    ),
  };
}
