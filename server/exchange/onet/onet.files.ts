import { type Columns, TABS, type Table } from "../delimited.ts";
import type { SourceFiles } from "../source.ts";

/** What is taken from O*NET. */
export const ONET_TABLES = {
  families: "the major groups of the Standard Occupational Classification, as role families",
  jobzones: "the preparation that roles need",
  titles: "the alternate titles, as alternative names",
  skills: "the ratings of skills",
  knowledge: "the ratings of knowledge",
  abilities: "the ratings of abilities",
  technology: "the technology skills, as tools",
  activities: "the detailed work activities, as skills that are activities",
  related: "the related occupations",
} as const;

/** Something that is taken from O*NET. */
export type OnetTable = keyof typeof ONET_TABLES;

const occupation = ["O*NET-SOC Code"];

export const OCCUPATION_COLUMNS = {
  code: occupation,
  title: ["Title"],
  description: ["Description"],
} as const satisfies Columns<string>;

export const JOB_ZONE_COLUMNS = { code: occupation, zone: ["Job Zone"] } as const satisfies Columns<string>;

export const TITLE_COLUMNS = {
  code: occupation,
  title: ["Alternate Title", "Title"],
} as const satisfies Columns<string>;

export const ELEMENT_COLUMNS = {
  id: ["Element ID"],
  name: ["Element Name"],
  description: ["Description"],
} as const satisfies Columns<string>;

export const RATING_COLUMNS = {
  code: occupation,
  element: ["Element ID"],
  scale: ["Scale ID"],
  value: ["Data Value"],
  suppress: ["Recommend Suppress"],
  notRelevant: ["Not Relevant"],
} as const satisfies Columns<string>;

export const TECHNOLOGY_COLUMNS = {
  code: occupation,
  type: ["T2 Type"],
  example: ["Example", "T2 Example"],
  commodity: ["Commodity Code"],
  commodityTitle: ["Commodity Title"],
  hot: ["Hot Technology"],
  inDemand: ["In Demand"],
} as const satisfies Columns<string>;

export const INTERMEDIATE_COLUMNS = {
  element: ["Element ID"],
  id: ["IWA ID"],
  title: ["IWA Title"],
} as const satisfies Columns<string>;

export const ACTIVITY_COLUMNS = {
  element: ["Element ID"],
  intermediate: ["IWA ID"],
  id: ["DWA ID"],
  title: ["DWA Title"],
} as const satisfies Columns<string>;

export const TASK_COLUMNS = { id: ["Task ID"], type: ["Task Type"] } as const satisfies Columns<string>;

export const TASK_ACTIVITY_COLUMNS = {
  code: occupation,
  task: ["Task ID"],
  activity: ["DWA ID"],
} as const satisfies Columns<string>;

export const RELATED_COLUMNS = {
  code: occupation,
  related: ["Related O*NET-SOC Code"],
  tier: ["Relatedness Tier"],
} as const satisfies Columns<string>;

/** The file of a table, in any folder; null where there is none, or where it is in a folder for something extra. */
export function onetFile(files: SourceFiles, ...names: readonly string[]): string | null {
  const wanted = names.map((name) => `${name}.txt`.toLowerCase());
  const found = files.names.filter((name) => wanted.includes(baseName(name)));
  return found.toSorted((one, other) => depth(one) - depth(other))[0] ?? null;
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}

function depth(name: string): number {
  return name.split("/").length;
}

/** How a file of O*NET is read. */
export function onetTable<Column extends string>(
  file: string,
  columns: Columns<Column>,
  ...needed: readonly NoInfer<Column>[]
): Table<Column> {
  return { file, dialect: TABS, columns, needed };
}
