import type { Relation } from "../../changes/catalogue.ts";
import type { Fields } from "../../changes/change.ts";
import type { Values } from "../delimited.ts";
import type { Place, SourceRecord } from "../source.ts";
import type { HIERARCHY_COLUMNS, REQUIREMENT_COLUMNS, SKILL_PAIR_COLUMNS } from "./tabiya.files.ts";

const IMPORTANCE: Readonly<Record<string, number>> = { essential: 4, optional: 2 };
const SIGNAL: Readonly<Record<string, number>> = { low: 2, medium: 3, high: 4 };
const NARROWER_OCCUPATION: Fields = { strength: 0.8, rationale: "Tabiya: one is a narrower occupation of the other." };

/** A row of occupation_hierarchy: groups are called occupationgroup, or iscogroup and localgroup. */
export function occupationParent(row: Values<keyof typeof HIERARCHY_COLUMNS>, place: Place): SourceRecord[] {
  if (isGroup(row.childType)) return [parent("PART_OF", row, place)];
  if (isGroup(row.parentType)) return [parent("IN_FAMILY", row, place)];
  return [parent("RELATED_TO", row, place, NARROWER_OCCUPATION)];
}

/** A row of skill_hierarchy. */
export function skillParent(row: Values<keyof typeof HIERARCHY_COLUMNS>, place: Place): SourceRecord[] {
  return [parent(isGroup(row.childType) ? "PART_OF" : isGroup(row.parentType) ? "IN_GROUP" : "BROADER", row, place)];
}

function isGroup(type: string): boolean {
  return type.toLowerCase().endsWith("group");
}

function parent(
  edge: Relation,
  { child: from, parent: to }: Values<keyof typeof HIERARCHY_COLUMNS>,
  place: Place,
  fields: Fields = {},
): SourceRecord {
  return { record: "edge", place, edge, from, to, fields, columns: { from: "CHILDID", to: "PARENTID" } };
}

/** A row of occupation_to_skill_relations: ESCO's words, or how much a skill signals the occupation, from 0 to 1. */
export function requirement(row: Values<keyof typeof REQUIREMENT_COLUMNS>, place: Place): SourceRecord[] {
  const fields = signalled(row) ?? related(row);
  if (fields === null) {
    const reason = `is neither essential nor optional, but "${row.relation}", and there is no signalling value from 0 to 1`;
    return [{ record: "fault", place, column: "RELATIONTYPE", reason }];
  }
  const columns = { from: "OCCUPATIONID", to: "SKILLID" };
  return [{ record: "edge", place, edge: "REQUIRES", from: row.occupation, to: row.skill, fields, columns }];
}

function related({ relation }: Values<keyof typeof REQUIREMENT_COLUMNS>): Fields | null {
  const importance = IMPORTANCE[relation];
  return importance === undefined ? null : { importance, stated: relation };
}

function signalled({ signal, signalLabel }: Values<keyof typeof REQUIREMENT_COLUMNS>): Fields | null {
  const value = Number(signal);
  if (signal !== "" && value >= 0 && value <= 1) {
    const exact = Math.round((1 + 4 * value) * 10_000) / 10_000;
    const stated = `signalling value ${signal}${signalLabel === "" ? "" : ` (${signalLabel})`}`;
    return { importance: Math.round(exact), exactImportance: exact, stated };
  }
  const importance = SIGNAL[signalLabel.toLowerCase()];
  return importance === undefined ? null : { importance, stated: `signalling value ${signalLabel}` };
}

/** A row of skill_to_skill_relations. */
export function skillPair({ one, other }: Values<keyof typeof SKILL_PAIR_COLUMNS>, place: Place): SourceRecord[] {
  const columns = { from: "REQUIRINGID", to: "REQUIREDID" };
  return [{ record: "edge", place, edge: "RELATED_SKILL", from: one, to: other, fields: {}, columns }];
}
