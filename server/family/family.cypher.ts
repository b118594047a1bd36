import { readCommon } from "../concept/concept.cypher.ts";
import { groupingStatements } from "../grouping/grouping.cypher.ts";
import type { Row } from "../neo4j/row.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";
import type { RoleFamily } from "./family.type.ts";

/** Reads a family out of a map. */
export function readFamily(row: Row): RoleFamily {
  return { ...readCommon(row), kind: "ROLE_FAMILY" };
}

/** How families and their roles are read. */
export const FAMILIES = groupingStatements({
  words: { groups: "role families", members: "roles" },
  label: "RoleFamily",
  memberLabel: "Role",
  membership: "IN_FAMILY",
  memberProjection: ROLE,
  readGroup: readFamily,
  readMember: readRole,
});
