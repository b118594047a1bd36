import type { Fields } from "../../changes/change.ts";
import type { SkillKind } from "../../skill/skill.rules.ts";
import type { Values } from "../delimited.ts";
import type { Place, ReplacementRecord, RowNote, SourceRecord } from "../source.ts";
import { altNamesIn, describedBy, shortened } from "../wording.ts";
import type { CONCEPT_COLUMNS } from "./esco.files.ts";

type EscoRow = Values<keyof typeof CONCEPT_COLUMNS>;
type EscoKind = "ROLE" | "SKILL" | "ROLE_FAMILY" | "SKILL_GROUP";

const LONGEST_GROUP_SUMMARY = 2_000;
const COLUMNS = { name: "preferredLabel", altNames: "altLabels", summary: "description" };

/** A row of ISCOGroups. */
export function familyOf(row: EscoRow, place: Place): SourceRecord[] {
  return conceptOf("ROLE_FAMILY", row, place, ["ISCO-08", row.code || lastPart(row.uri).replace(/^C/, "")]);
}

/** A row of skillGroups: those of the fields of education (ISCED-F) are known by the end of their address. */
export function groupOf(row: EscoRow, place: Place): SourceRecord[] {
  const isField = row.uri.includes("/isced-f/");
  const code = isField ? lastPart(row.uri) : row.code || lastPart(row.uri);
  return conceptOf("SKILL_GROUP", row, place, [isField ? "ISCED-F" : "ESCO", code]);
}

/** A row of occupations. */
export function roleOf(row: EscoRow, place: Place): SourceRecord[] {
  return conceptOf("ROLE", row, place, ["ESCO", row.code || lastPart(row.uri)]);
}

/** A row of skills. */
export function skillOf(row: EscoRow, place: Place, skillKind: SkillKind): SourceRecord[] {
  return conceptOf("SKILL", row, place, ["ESCO", lastPart(row.uri)], { skillKind });
}

function conceptOf(
  node: EscoKind,
  row: EscoRow,
  place: Place,
  [scheme, code]: readonly [string, string],
  more: Fields = {},
): SourceRecord[] {
  if (row.uri === "") return [{ record: "fault", place, column: "conceptUri", reason: "is empty" }];
  const { altNames, note } = altNamesIn(row.altNames, row.name);
  const texts = node === "ROLE" || node === "SKILL" ? texted(row, place) : summarized(row, place);
  const retired = row.status !== "" && row.status !== "released";
  return [
    {
      record: "node",
      place,
      node,
      key: row.uri,
      mappings: [{ scheme, code, uri: row.uri, match: "EXACT" }],
      fields: { name: row.name, altNames, ...texts.fields, ...more },
      columns: COLUMNS,
      ...(retired ? { retired } : {}),
    },
    ...replacements(row, place),
    ...texts.notes,
    ...notes(place, "altLabels", note),
  ];
}

interface Texts {
  readonly fields: Fields;
  readonly notes: readonly RowNote[];
}

function texted({ description, definition, scopeNote }: EscoRow, place: Place): Texts {
  const { note, ...fields } = describedBy(description || definition, scopeNote);
  return { fields, notes: notes(place, "description", note) };
}

function summarized({ description }: EscoRow, place: Place): Texts {
  const summary = shortened(description, LONGEST_GROUP_SUMMARY);
  const note = summary === description ? null : `was shortened to ${LONGEST_GROUP_SUMMARY} characters`;
  return { fields: { summary: summary || null }, notes: notes(place, "description", note) };
}

function notes(place: Place, column: string, reason: string | null): RowNote[] {
  return reason === null ? [] : [{ record: "note", place, column, reason }];
}

function replacements({ uri, replacedBy }: EscoRow, place: Place): ReplacementRecord[] {
  const addresses = replacedBy.split(/[\s,|]+/).filter((address) => address !== "");
  return addresses.map((address) => ({ record: "replacement", place, old: uri, new: address }));
}

function lastPart(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}
