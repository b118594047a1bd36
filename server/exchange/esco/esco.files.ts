import { COMMAS, type Columns, type Table } from "../delimited.ts";
import type { SourceFiles } from "../source.ts";

/** What is in each file of ESCO, by the beginning of its name. */
export const ESCO_TABLES = {
  occupations: "the occupations, as roles",
  skills: "the skills and knowledge, as skills",
  ISCOGroups: "the groups of ISCO-08, as role families",
  skillGroups: "the groups of the skills pillar, as skill groups",
  broaderRelationsOccPillar: "which group an occupation is in, and which occupation is a narrower one of another",
  broaderRelationsSkillPillar: "which group a skill is in, and which skill is broader than another",
  occupationSkillRelations: "which skills an occupation requires",
  skillSkillRelations: "which skills go together",
} as const;

/** One of the files. */
export type EscoTable = keyof typeof ESCO_TABLES;

/** Lists of skills that tell what sort of skill each is. */
export const COLLECTIONS = ["languageSkillsCollection", "digitalSkillsCollection", "digCompSkillsCollection"] as const;

/** The columns of concepts, in the releases from 1.0 on. */
export const CONCEPT_COLUMNS = {
  uri: ["conceptUri"],
  name: ["preferredLabel"],
  altNames: ["altLabels"],
  description: ["description"],
  definition: ["definition"],
  scopeNote: ["scopeNote"],
  status: ["status"],
  replacedBy: ["replacedBy", "isReplacedBy", "hasReplacement"],
  code: ["code"],
  iscoGroup: ["iscoGroup"],
  skillType: ["skillType"],
  reuseLevel: ["reuseLevel"],
} as const satisfies Columns<string>;

export const BROADER_COLUMNS = {
  uri: ["conceptUri"],
  type: ["conceptType"],
  broader: ["broaderUri"],
  broaderType: ["broaderType"],
} as const satisfies Columns<string>;

export const REQUIREMENT_COLUMNS = {
  occupation: ["occupationUri"],
  relation: ["relationType"],
  skill: ["skillUri"],
} as const satisfies Columns<string>;

export const SKILL_PAIR_COLUMNS = {
  one: ["originalSkillUri"],
  other: ["relatedSkillUri"],
} as const satisfies Columns<string>;

export const REPLACEMENT_COLUMNS = {
  old: ["old", "conceptUri", "oldUri"],
  new: ["new", "replacedBy", "newUri"],
} as const satisfies Columns<string>;

/** The file of a table: occupations_en.csv or occupations.csv, in any folder; English before other languages. */
export function escoFile(files: SourceFiles, table: string): string | null {
  const pattern = new RegExp(`(^|/)${table}(_[a-z]{2})?\\.csv$`, "i");
  const found = files.names.filter((name) => pattern.test(name));
  return found.find((name) => /_en\.csv$/i.test(name)) ?? found[0] ?? null;
}

/** How a file of ESCO is read. */
export function escoTable<Column extends string>(
  file: string,
  columns: Columns<Column>,
  ...needed: readonly NoInfer<Column>[]
): Table<Column> {
  return { file, dialect: COMMAS, columns, needed };
}
