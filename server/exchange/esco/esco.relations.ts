import type { Relation } from "../../changes/catalogue.ts";
import type { Fields } from "../../changes/change.ts";
import type { Values } from "../delimited.ts";
import type { Place, SourceRecord } from "../source.ts";
import type { BROADER_COLUMNS, REQUIREMENT_COLUMNS, SKILL_PAIR_COLUMNS } from "./esco.files.ts";

/** ESCO says no more than this about how much an occupation needs a skill. All rows share these two. */
const REQUIREMENTS: Readonly<Record<string, Fields>> = {
  essential: { importance: 4, stated: "essential" },
  optional: { importance: 2, stated: "optional" },
};
const NOTHING: Fields = {};

const NARROWER_OCCUPATION: Fields = { strength: 0.8, rationale: "ESCO: one is a narrower occupation of the other." };
const BROADER_ENDS = { from: "conceptUri", to: "broaderUri" };
const REQUIREMENT_ENDS = { from: "occupationUri", to: "skillUri" };
const PAIR_ENDS = { from: "originalSkillUri", to: "relatedSkillUri" };

/** A row of broaderRelationsOccPillar: what it becomes depends on what is at its ends. */
export function occupationParent(row: Values<keyof typeof BROADER_COLUMNS>, place: Place): SourceRecord[] {
  if (row.type === "ISCOGroup") return [edge("PART_OF", row.uri, row.broader, place, BROADER_ENDS)];
  if (row.broaderType === "ISCOGroup") return [edge("IN_FAMILY", row.uri, row.broader, place, BROADER_ENDS)];
  return [edge("RELATED_TO", row.uri, row.broader, place, BROADER_ENDS, NARROWER_OCCUPATION)];
}

/** A row of broaderRelationsSkillPillar. */
export function skillParent(row: Values<keyof typeof BROADER_COLUMNS>, place: Place): SourceRecord[] {
  const relation = row.type === "SkillGroup" ? "PART_OF" : row.broaderType === "SkillGroup" ? "IN_GROUP" : "BROADER";
  return [edge(relation, row.uri, row.broader, place, BROADER_ENDS)];
}

/** The group that an occupation names itself. */
export function ownFamily(role: string, family: string, place: Place): SourceRecord {
  return edge("IN_FAMILY", role, family, place, { from: "conceptUri", to: "iscoGroup" });
}

/** A row of occupationSkillRelations. */
export function requirement(row: Values<keyof typeof REQUIREMENT_COLUMNS>, place: Place): SourceRecord[] {
  const fields = REQUIREMENTS[row.relation];
  if (fields === undefined) {
    const reason = `is neither essential nor optional, but "${row.relation}"`;
    return [{ record: "fault", place, column: "relationType", reason }];
  }
  return [edge("REQUIRES", row.occupation, row.skill, place, REQUIREMENT_ENDS, fields)];
}

/** A row of skillSkillRelations. Its types are not read: official files call all of them knowledge. */
export function skillPair({ one, other }: Values<keyof typeof SKILL_PAIR_COLUMNS>, place: Place): SourceRecord[] {
  return [edge("RELATED_SKILL", one, other, place, PAIR_ENDS)];
}

function edge(
  relation: Relation,
  from: string,
  to: string,
  place: Place,
  columns: { readonly from: string; readonly to: string },
  fields: Fields = NOTHING,
): SourceRecord {
  return { record: "edge", place, edge: relation, from, to, fields, columns };
}
