import type { Fields } from "../../changes/change.ts";
import type { MappingValues } from "../../mapping/mapping.states.ts";
import type { SkillKind } from "../../skill/skill.rules.ts";
import type { Values } from "../delimited.ts";
import type { Place, SourceRecord } from "../source.ts";
import { altNamesIn, describedBy, shortened } from "../wording.ts";
import type { CONCEPT_COLUMNS } from "./tabiya.files.ts";

type ConceptRow = Values<keyof typeof CONCEPT_COLUMNS>;
type TabiyaKind = "ROLE" | "SKILL" | "ROLE_FAMILY" | "SKILL_GROUP";

const LONGEST_GROUP_SUMMARY = 2_000;
const COLUMNS = { name: "PREFERREDLABEL", altNames: "ALTLABELS", summary: "DESCRIPTION" };
const ESCO = "http://data.europa.eu/esco/";

const SKILL_KIND: Readonly<Record<string, SkillKind>> = {
  knowledge: "KNOWLEDGE",
  language: "LANGUAGE",
  attitude: "SOFT",
};

/** A row of a file of concepts. Its first UUID stays the same for ever; its ID is only good for one set of files. */
export function conceptOf(node: TabiyaKind, row: ConceptRow, place: Place): SourceRecord[] {
  if (row.id === "") return [{ record: "fault", place, column: "ID", reason: "is empty" }];
  const uuid = row.uuids.split(/\s+/).at(-1) ?? "";
  const { altNames, note } = altNamesIn(row.altNames, row.name);
  const { texts, note: cut } = textsOf(node, row);
  const fields = { name: row.name, altNames, ...texts, ...(node === "SKILL" ? { skillKind: skillKind(row) } : {}) };
  const mappings = [
    ...escoMapping(node, row),
    ...(uuid === "" ? [] : [{ scheme: "TABIYA", code: uuid, match: "EXACT" }]),
  ];
  return [
    { record: "node", place, node, key: row.id, identity: uuid || row.id, mappings, fields, columns: COLUMNS },
    ...(note === null ? [] : [{ record: "note", place, column: "ALTLABELS", reason: note } as const]),
    ...(cut === null ? [] : [{ record: "note", place, column: "DESCRIPTION", reason: cut } as const]),
  ];
}

/** What comes from ESCO has its address there, and so the code that ESCO's own files give it. */
function escoMapping(node: TabiyaKind, { uri, code }: ConceptRow): MappingValues[] {
  if (!uri.startsWith(ESCO)) return [];
  const last = uri.slice(uri.lastIndexOf("/") + 1);
  if (node === "ROLE_FAMILY") return [{ scheme: "ISCO-08", code: code || last.replace(/^C/, ""), uri, match: "EXACT" }];
  if (uri.includes("/isced-f/")) return [{ scheme: "ISCED-F", code: last, uri, match: "EXACT" }];
  return [{ scheme: "ESCO", code: node === "SKILL" ? last : code || last, uri, match: "EXACT" }];
}

function textsOf(
  node: TabiyaKind,
  { description, definition, scopeNote }: ConceptRow,
): { texts: Fields; note: string | null } {
  if (node === "ROLE" || node === "SKILL") {
    const { note, ...texts } = describedBy(description || definition, scopeNote);
    return { texts, note };
  }
  const summary = shortened(description, LONGEST_GROUP_SUMMARY);
  const note = summary === description ? null : `was shortened to ${LONGEST_GROUP_SUMMARY} characters`;
  return { texts: { summary: summary || null }, note };
}

function skillKind({ skillType, reuseLevel }: ConceptRow): SkillKind {
  return SKILL_KIND[skillType] ?? (reuseLevel === "transversal" ? "SOFT" : "ACTIVITY");
}
