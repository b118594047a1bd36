import type { Readable } from "node:stream";
import type { NodeKind, Relation } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import type { MappingValues } from "../mapping/mapping.states.ts";

/** Where in the files of a source something stands; the first line of a file is 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A node as a source has it: a concept, a part of one, or a source of facts. Fields have the names and scales of the catalogue; where they
 * refer to other nodes (a salary's region, the sources of a requirement), they hold keys of this source.
 */
export interface NodeRecord {
  readonly record: "node";
  readonly place: Place;
  readonly node: NodeKind;
  /** What the other records of the source call it. */
  readonly key: string;
  /** What it is known by in all releases, where keys are made anew for each. */
  readonly identity?: string;
  /** The id it has in the graph, where the source knows that. */
  readonly id?: string;
  /** The key of the concept it is a part of. */
  readonly owner?: string;
  /** What it is called in taxonomies; an EXACT one tells which concept of the graph it is. */
  readonly mappings?: readonly MappingValues[];
  readonly fields: Fields;
  /** What the columns that hold its fields are called in the file, to report a fault of one. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Whether the source no longer uses it: it is deprecated where the graph has it, and not made where not. */
  readonly retired?: boolean;
}

/** An edge between two nodes of the source, by their keys. */
export interface EdgeRecord {
  readonly record: "edge";
  readonly place: Place;
  readonly edge: Relation;
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
  /** The columns that name the ends, to report one that leads nowhere. */
  readonly columns?: { readonly from: string; readonly to: string };
}

/** What to use instead of something that the source no longer has or uses. */
export interface ReplacementRecord {
  readonly record: "replacement";
  readonly place: Place;
  readonly old: string;
  readonly new: string;
}

/** A row that cannot be taken: nothing of it gets into the graph. */
export interface FaultyRow {
  readonly record: "fault";
  readonly place: Place;
  readonly column: string | null;
  readonly reason: string;
}

/** A row that was taken although something of it had to be mended or left out, such as a text that is too long. */
export interface RowNote {
  readonly record: "note";
  readonly place: Place;
  readonly column: string | null;
  readonly reason: string;
}

/**
 * A row that was read and says nothing of its own: it belongs to another record (the level of a rating beside its importance), or is not
 * asked for. So the rows of each file add up: records, faults and these.
 */
export interface QuietRow {
  readonly record: "quiet";
  readonly place: Place;
  readonly reason: string;
}

/** What a reader yields. A node comes before the edges at it, and before its parts. */
export type SourceRecord = NodeRecord | EdgeRecord | ReplacementRecord | FaultyRow | RowNote | QuietRow;

/** Where facts come from: what the graph cites, and what exports acknowledge. */
export interface Provenance {
  /** The same for all releases of a source. */
  readonly key: string;
  readonly title: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** The licence, with the acknowledgement it asks for. */
  readonly licence: string | null;
}

/** The files of a source: a folder, or what was uploaded. Names are relative to it, with forward slashes. */
export interface SourceFiles {
  readonly names: readonly string[];
  /** The content; what was read of it counts as progress. */
  open(name: string): Readable;
}

/** What is asked of a reader. */
export interface ReadingOptions {
  /** The release, where the files do not tell. */
  readonly version: string | null;
  /** The tables to leave out, of those the reader names. */
  readonly without: ReadonlySet<string>;
}

/** One format. Everything behind it (matching, the report, applying) is the same for all of them. */
export interface Reader {
  /** What commands and mutations call it, such as esco. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** The tables that can be left out, each with what is in it. */
  readonly tables: Readonly<Record<string, string>>;
  /** Set where a source is a copy of a graph, with sources and codes among its records: nothing is added to what it says. */
  readonly isCopy?: boolean;
  /** Says what is missing for these files to be a source of this format; null where they are. */
  refuses(files: SourceFiles): string | null;
  provenance(files: SourceFiles, options: ReadingOptions): Promise<Provenance>;
  /** The records, streaming. */
  read(files: SourceFiles, options: ReadingOptions): AsyncIterable<SourceRecord>;
}
