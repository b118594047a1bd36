import type { NodeKind, Relation } from "../changes/catalogue.ts";
import type { QuietRows, RowRemark } from "./content.ts";
import type { Candidate } from "./near-duplicates.ts";

/** The first of a list, and how long it is: a report stays of a size that people and browsers can take. */
export interface Listed<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** What an import comes to, in rows of the source; a row that only says what others do is not counted. */
export interface ImportSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Concepts that were deprecated and edges that were removed, because the source no longer has them. */
  readonly deprecated: number;
  /** Rows with faults, and rows about what was deleted here. */
  readonly skipped: number;
}

/** The same for one kind of node or edge, with what is made on behalf of rows, such as codes. */
export interface KindCount extends ImportSummary {
  readonly what: NodeKind | Relation;
}

/** A node or edge in the words of the graph. */
export interface Subject {
  readonly what: NodeKind | Relation;
  readonly id: string;
  readonly name: string;
  /** The other end of an edge. */
  readonly otherId: string | null;
  readonly otherName: string | null;
}

/** A field that gets another value; `*` stands for a whole node or edge that is removed. */
export interface FieldChange extends Subject {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A field for which the source and someone here have different values. */
export interface ImportConflict extends Subject {
  /** What decisions call it. */
  readonly key: string;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Who changed it here last, when and in which revision; null where that was before anything was logged. */
  readonly actor: string | null;
  readonly at: string | null;
  readonly revision: number | null;
  /** Whose value it gets; null: that has to be decided. */
  readonly resolution: "ours" | "theirs" | null;
}

/** A node that was found by its name only, or that looks like something the graph has. */
export interface Likeness {
  /** What decisions call it. */
  readonly key: string;
  readonly what: NodeKind;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly candidates: readonly Candidate[];
}

/** A concept that the source no longer has. */
export interface Retirement {
  readonly what: NodeKind;
  readonly id: string;
  readonly name: string;
  readonly replacedBy: readonly string[];
}

/** What an import does or would do: plain data, the same for the command, the API and the panel. */
export interface ImportReport {
  readonly source: { readonly reader: string; readonly title: string; readonly version: string | null };
  readonly summary: ImportSummary;
  readonly counts: readonly KindCount[];
  readonly created: Listed<Subject>;
  readonly changes: Listed<FieldChange>;
  readonly conflicts: Listed<ImportConflict>;
  readonly deprecated: Listed<Retirement>;
  readonly foundByName: Listed<Likeness>;
  readonly nearDuplicates: Listed<Likeness>;
  readonly faults: Listed<RowRemark>;
  readonly notes: Listed<RowRemark>;
  readonly quiet: readonly QuietRows[];
  /** Why it cannot be applied as it is; null where it can. */
  readonly refusal: string | null;
}
