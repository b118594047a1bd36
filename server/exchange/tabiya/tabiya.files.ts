import { COMMAS, type Columns, type Table } from "../delimited.ts";
import type { SourceFiles } from "../source.ts";

/** The files of a Tabiya taxonomy, and what is in each. */
export const TABIYA_TABLES = {
  occupation_groups: "the groups of occupations, as role families",
  skill_groups: "the groups of skills",
  skills: "the skills",
  occupations: "the occupations, as roles",
  occupation_hierarchy: "which group an occupation is in, and which occupation is a narrower one of another",
  skill_hierarchy: "which group a skill is in, and which skill is broader than another",
  occupation_to_skill_relations: "which skills an occupation requires",
  skill_to_skill_relations: "which skills go together",
} as const;

/** One of the files with concepts or relations. */
export type TabiyaTable = keyof typeof TABIYA_TABLES;

/** The names that files had, without case and underscores. */
const FILE_NAMES: Readonly<Record<TabiyaTable | "model_info", readonly string[]>> = {
  model_info: ["modelinfo"],
  occupation_groups: ["occupationgroups", "iscogroups"],
  skill_groups: ["skillgroups"],
  skills: ["skills"],
  occupations: ["occupations"],
  occupation_hierarchy: ["occupationhierarchy", "occupationshierarchy"],
  skill_hierarchy: ["skillhierarchy", "skillshierarchy"],
  occupation_to_skill_relations: ["occupationtoskillrelations", "occupationskillrelations"],
  skill_to_skill_relations: ["skilltoskillrelations", "skillskillrelations"],
};

/** The columns of concepts: ESCOURI, ORIGINUUID and ISCOGROUPCODE are their names in the first releases. */
export const CONCEPT_COLUMNS = {
  id: ["ID"],
  uri: ["ORIGINURI", "ESCOURI"],
  uuids: ["UUIDHISTORY", "ORIGINUUID"],
  code: ["CODE"],
  name: ["PREFERREDLABEL"],
  altNames: ["ALTLABELS"],
  description: ["DESCRIPTION"],
  definition: ["DEFINITION"],
  scopeNote: ["SCOPENOTE"],
  groupType: ["GROUPTYPE"],
  groupCode: ["OCCUPATIONGROUPCODE", "ISCOGROUPCODE"],
  skillType: ["SKILLTYPE"],
  reuseLevel: ["REUSELEVEL"],
} as const satisfies Columns<string>;

export const HIERARCHY_COLUMNS = {
  parentType: ["PARENTOBJECTTYPE"],
  parent: ["PARENTID"],
  child: ["CHILDID"],
  childType: ["CHILDOBJECTTYPE"],
} as const satisfies Columns<string>;

export const REQUIREMENT_COLUMNS = {
  occupation: ["OCCUPATIONID"],
  relation: ["RELATIONTYPE"],
  skill: ["SKILLID"],
  signalLabel: ["SIGNALLINGVALUELABEL"],
  signal: ["SIGNALLINGVALUE"],
} as const satisfies Columns<string>;

export const SKILL_PAIR_COLUMNS = { one: ["REQUIRINGID"], other: ["REQUIREDID"] } as const satisfies Columns<string>;

export const MODEL_COLUMNS = {
  uuids: ["UUIDHISTORY", "ORIGINUUID", "UUID"],
  name: ["NAME"],
  locale: ["LOCALE"],
  version: ["VERSION"],
} as const satisfies Columns<string>;

/** The file of a table, in any folder; the one nearest to the top. */
export function tabiyaFile(files: SourceFiles, table: TabiyaTable | "model_info"): string | null {
  const found = files.names.filter((name) => FILE_NAMES[table].includes(plainName(name)) && name.endsWith(".csv"));
  return found.toSorted((one, other) => one.split("/").length - other.split("/").length)[0] ?? null;
}

function plainName(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
  return base.replace(/\.csv$/, "").replaceAll("_", "");
}

/** How a file of Tabiya is read. */
export function tabiyaTable<Column extends string>(
  file: string,
  columns: Columns<Column>,
  ...needed: readonly NoInfer<Column>[]
): Table<Column> {
  return { file, dialect: COMMAS, columns, needed };
}
