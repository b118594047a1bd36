import { keysOf } from "../../concept/concept.rules.ts";
import { type Columns, recordsOf, type Values } from "../delimited.ts";
import type { Place, Reader, ReadingOptions, SourceFiles, SourceRecord } from "../source.ts";
import { familyOf, groupOf, roleOf, skillOf } from "./esco.concepts.ts";
import {
  BROADER_COLUMNS,
  CONCEPT_COLUMNS,
  ESCO_TABLES,
  type EscoTable,
  escoFile,
  escoTable,
  REPLACEMENT_COLUMNS,
  REQUIREMENT_COLUMNS,
  SKILL_PAIR_COLUMNS,
} from "./esco.files.ts";
import { occupationParent, ownFamily, requirement, skillPair, skillParent } from "./esco.relations.ts";
import { skillKinds } from "./esco.skill-kinds.ts";

/** The CSV files of the European classification of occupations and skills, releases 1.0 to 1.2. */
export const ESCO_READER: Reader = {
  name: "esco",
  title: "ESCO",
  tables: ESCO_TABLES,
  refuses: (files) => {
    const missing = ["occupations", "skills"].filter((table) => escoFile(files, table) === null);
    return missing.length === 0 ? null : `It has no ${missing.map((table) => `${table}_en.csv`).join(" and no ")}.`;
  },
  provenance: async (_files, { version }) => {
    const title = version === null ? "ESCO classification" : `ESCO classification v${version}`;
    return {
      key: "esco",
      title,
      version,
      url: "https://esco.ec.europa.eu/",
      publisher: "European Commission",
      year: null,
      licence:
        "Free reuse with acknowledgement under Commission Decision 2011/833/EU. Uses the ESCO classification of the European " +
        "Commission. Contents were changed: they were brought into the form of this graph, and may have been edited here.",
    };
  },
  read: (files, options) => new EscoReading(files, options).records(),
};

/** One pass through the files. */
class EscoReading {
  private readonly files: SourceFiles;
  private readonly without: ReadonlySet<string>;
  /** The addresses of the ISCO groups, by their codes. */
  private readonly groups = new Map<string, string>();
  /** Occupations whose group no row of the hierarchy says: those below other ones. Their own row does. */
  private readonly withoutFamily = new Map<string, { readonly group: string; readonly place: Place }>();

  constructor(files: SourceFiles, { without }: ReadingOptions) {
    this.files = files;
    this.without = without;
  }

  async *records(): AsyncGenerator<SourceRecord> {
    yield* this.concepts();
    yield* this.table("broaderRelationsOccPillar", BROADER_COLUMNS, (row, place) => {
      if (row.broaderType === "ISCOGroup") this.withoutFamily.delete(row.uri);
      return occupationParent(row, place);
    });
    for (const [uri, { group, place }] of this.withoutFamily)
      if (!this.without.has("ISCOGroups")) yield ownFamily(uri, this.groups.get(group) ?? group, place);
    yield* this.table("broaderRelationsSkillPillar", BROADER_COLUMNS, skillParent);
    yield* this.table("occupationSkillRelations", REQUIREMENT_COLUMNS, requirement);
    yield* this.table("skillSkillRelations", SKILL_PAIR_COLUMNS, skillPair);
    yield* this.replacements();
  }

  private async *concepts(): AsyncGenerator<SourceRecord> {
    const kindOf = await skillKinds(this.files);
    yield* this.table("ISCOGroups", CONCEPT_COLUMNS, (row, place) => {
      this.groups.set(row.code, row.uri);
      return familyOf(row, place);
    });
    yield* this.table("skillGroups", CONCEPT_COLUMNS, groupOf);
    yield* this.table("skills", CONCEPT_COLUMNS, (row, place) =>
      skillOf(row, place, kindOf(row.uri, row.skillType, row.reuseLevel)),
    );
    yield* this.table("occupations", CONCEPT_COLUMNS, (row, place) => {
      if (row.iscoGroup !== "") this.withoutFamily.set(row.uri, { group: row.iscoGroup, place });
      return roleOf(row, place);
    });
  }

  /** A table, unless it is to be left out or is not there. */
  private async *table<Column extends string>(
    table: EscoTable,
    columns: Columns<Column>,
    toRecords: (values: Values<Column>, place: Place) => Iterable<SourceRecord>,
  ): AsyncGenerator<SourceRecord> {
    const file = this.without.has(table) ? null : escoFile(this.files, table);
    if (file !== null) yield* recordsOf(this.files, escoTable(file, columns, ...addressesIn(columns)), toRecords);
  }

  /** A list of our own form, for releases that say in other files what to use instead of what they dropped. */
  private async *replacements(): AsyncGenerator<SourceRecord> {
    const file = escoFile(this.files, "replacements");
    if (file === null) return;
    const table = escoTable(file, REPLACEMENT_COLUMNS, "old", "new");
    yield* recordsOf(this.files, table, (row, place) => [{ record: "replacement", place, old: row.old, new: row.new }]);
  }
}

/** Without the addresses of concepts a table says nothing. */
function addressesIn<Column extends string>(columns: Columns<Column>): Column[] {
  return keysOf(columns).filter((column) => columns[column].some((header) => header.endsWith("Uri")));
}
