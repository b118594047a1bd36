import type { NodeKind, Relation } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import type { MappingValues } from "../mapping/mapping.states.ts";
import type { Place, Provenance } from "./source.ts";

/** A node of the source that was read and checked. Its id is the one it gets unless the graph has it already. */
export interface SourceNode {
  readonly node: NodeKind;
  readonly key: string;
  readonly id: string;
  readonly owner: SourceNode | null;
  readonly place: Place;
  readonly mappings: readonly MappingValues[];
  /** References lead to ids that `references` tell apart from those of the graph. */
  readonly fields: Fields;
  readonly references: Readonly<Record<string, readonly SourceNode[]>>;
  readonly retired: boolean;
  /** Made on behalf of a row, and no row of its own: a code, the source itself. */
  readonly derived: boolean;
}

/** An edge of the source between nodes that were read. */
export interface SourceEdge {
  readonly edge: Relation;
  readonly from: SourceNode;
  readonly to: SourceNode;
  readonly place: Place;
  readonly fields: Fields;
  readonly derived: boolean;
}

/** Something about a row, for people: a fault for which it was passed over, or a note. */
export interface RowRemark {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
}

/** Rows that were passed over because they say nothing of their own. */
export interface QuietRows {
  readonly file: string;
  readonly reason: string;
  readonly rows: number;
}

/** Everything a source says, in memory and without what is wrong with it. */
export interface SourceContent {
  /** The name of the reader. */
  readonly reader: string;
  readonly provenance: Provenance;
  /** What stands for the source in the graph. */
  readonly source: SourceNode;
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
  /** What to use instead of what the source dropped: keys to keys. */
  readonly replacements: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly RowRemark[];
  readonly notes: readonly RowRemark[];
  readonly quiet: readonly QuietRows[];
  /** Whether tables were left out, so that what is not in it may still be in the source. */
  readonly partial: boolean;
}
