import { type Columns, recordsOf, rowsOf, type Values } from "../delimited.ts";
import type { Place, Provenance, Reader, ReadingOptions, SourceFiles, SourceRecord } from "../source.ts";
import { conceptOf } from "./tabiya.concepts.ts";
import {
  CONCEPT_COLUMNS,
  HIERARCHY_COLUMNS,
  MODEL_COLUMNS,
  REQUIREMENT_COLUMNS,
  SKILL_PAIR_COLUMNS,
  TABIYA_TABLES,
  type TabiyaTable,
  tabiyaFile,
  tabiyaTable,
} from "./tabiya.files.ts";
import { occupationParent, requirement, skillPair, skillParent } from "./tabiya.relations.ts";

/** The CSV files of the Tabiya open taxonomy platform. */
export const TABIYA_READER: Reader = {
  name: "tabiya",
  title: "Tabiya",
  tables: TABIYA_TABLES,
  refuses: (files) => {
    const missing = (["occupations", "skills"] as const).filter((table) => tabiyaFile(files, table) === null);
    return missing.length === 0 ? null : `It has no ${missing.map((table) => `${table}.csv`).join(" and no ")}.`;
  },
  provenance,
  read: (files, options) => new TabiyaReading(files, options).records(),
};

/** One pass through the files. */
class TabiyaReading {
  private readonly files: SourceFiles;
  private readonly without: ReadonlySet<string>;
  /** The groups by their codes. */
  private readonly groups = new Map<string, string>();
  /** Occupations whose group no row of the hierarchy says: those below other ones. Their own row does. */
  private readonly withoutFamily = new Map<string, { readonly group: string; readonly place: Place }>();

  constructor(files: SourceFiles, { without }: ReadingOptions) {
    this.files = files;
    this.without = without;
  }

  async *records(): AsyncGenerator<SourceRecord> {
    yield* this.table("occupation_groups", CONCEPT_COLUMNS, "id", (row, place) => {
      this.groups.set(row.code, row.id);
      return conceptOf("ROLE_FAMILY", row, place);
    });
    yield* this.table("skill_groups", CONCEPT_COLUMNS, "id", (row, place) => conceptOf("SKILL_GROUP", row, place));
    yield* this.table("skills", CONCEPT_COLUMNS, "id", (row, place) => conceptOf("SKILL", row, place));
    yield* this.table("occupations", CONCEPT_COLUMNS, "id", (row, place) => {
      if (row.groupCode !== "") this.withoutFamily.set(row.id, { group: row.groupCode, place });
      return conceptOf("ROLE", row, place);
    });
    yield* this.relations();
  }

  private async *relations(): AsyncGenerator<SourceRecord> {
    yield* this.table("occupation_hierarchy", HIERARCHY_COLUMNS, "child", (row, place) => {
      if (row.parentType.toLowerCase().endsWith("group")) this.withoutFamily.delete(row.child);
      return occupationParent(row, place);
    });
    for (const [from, { group, place }] of this.withoutFamily) {
      const to = this.groups.get(group);
      if (to !== undefined) yield { record: "edge", place, edge: "IN_FAMILY", from, to, fields: {} };
    }
    yield* this.table("skill_hierarchy", HIERARCHY_COLUMNS, "child", skillParent);
    yield* this.table("occupation_to_skill_relations", REQUIREMENT_COLUMNS, "skill", requirement);
    yield* this.table("skill_to_skill_relations", SKILL_PAIR_COLUMNS, "one", skillPair);
  }

  /** A table, unless it is to be left out or is not there. */
  private async *table<Column extends string>(
    table: TabiyaTable,
    columns: Columns<Column>,
    needed: NoInfer<Column>,
    toRecords: (values: Values<Column>, place: Place) => Iterable<SourceRecord>,
  ): AsyncGenerator<SourceRecord> {
    const file = this.without.has(table) ? null : tabiyaFile(this.files, table);
    if (file !== null) yield* recordsOf(this.files, tabiyaTable(file, columns, needed), toRecords);
  }
}

/** Each model is a source of its own; its first UUID stays the same in all its releases. */
async function provenance(files: SourceFiles, options: ReadingOptions): Promise<Provenance> {
  const { uuid, name, version } = await modelInfo(files);
  const release = options.version ?? version;
  const title = [name ?? "Tabiya open taxonomy", release].filter((word) => word !== null).join(" ");
  const licensed = files.names.some((file) => /(^|\/)LICENSE(\.md|\.txt)?$/i.test(file));
  return {
    key: uuid === null ? "tabiya" : `tabiya ${uuid}`,
    title,
    version: release,
    url: "https://www.tabiya.org/",
    publisher: "Tabiya",
    year: null,
    licence:
      `Based on ${title}${licensed ? ", under the licence that comes with it; those of Tabiya are CC BY 4.0" : ""}. What comes from ` +
      "ESCO uses the ESCO classification of the European Commission. Contents were changed.",
  };
}

async function modelInfo(files: SourceFiles) {
  const file = tabiyaFile(files, "model_info");
  if (file !== null)
    for await (const row of rowsOf(files, tabiyaTable(file, MODEL_COLUMNS, "name"))) {
      if ("record" in row) continue;
      const { uuids, name, locale, version } = row.values;
      const uuid = uuids.split(/\s+/).at(-1) || null;
      return { uuid, name: locale === "" ? name : `${name} ${locale}`, version: version || null };
    }
  return { uuid: null, name: null, version: null };
}
