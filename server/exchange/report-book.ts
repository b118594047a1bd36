import type { NodeKind, Relation } from "../changes/catalogue.ts";
import type { SourceContent } from "./content.ts";
import type {
  FieldChange,
  ImportConflict,
  ImportReport,
  ImportSummary,
  KindCount,
  Likeness,
  Listed,
  Retirement,
  Subject,
} from "./report.ts";

/** What became of one node or edge of a source. */
export type Outcome = keyof ImportSummary;

const MOST_ITEMS = 2_000;
const MOST_FAULTS = 10_000;

type Counts = { -readonly [Key in Outcome]: number };

/** Collects what a plan finds, for its report. */
export class ReportBook {
  readonly created: Subject[] = [];
  readonly changes: FieldChange[] = [];
  readonly conflicts: ImportConflict[] = [];
  readonly deprecated: Retirement[] = [];
  readonly foundByName: Likeness[] = [];
  readonly nearDuplicates: Likeness[] = [];
  private readonly total = none();
  private readonly kinds = new Map<NodeKind | Relation, Counts>();

  /** Counts a node or edge; one that is derived from a row does not count as a row. */
  count(what: NodeKind | Relation, outcome: Outcome, derived = false): void {
    const counts = this.kinds.get(what) ?? none();
    this.kinds.set(what, counts);
    counts[outcome] += 1;
    if (!derived) this.total[outcome] += 1;
  }

  finish(content: SourceContent, refusal: string | null): ImportReport {
    const { reader, provenance, faults, notes, quiet } = content;
    return {
      source: { reader, title: provenance.title, version: provenance.version },
      summary: { ...this.total, skipped: this.total.skipped + faults.length },
      counts: [...this.kinds].map(([what, counts]): KindCount => ({ what, ...counts })),
      created: listed(this.created),
      changes: listed(this.changes),
      conflicts: listed(this.conflicts),
      deprecated: listed(this.deprecated),
      foundByName: listed(this.foundByName),
      nearDuplicates: listed(this.nearDuplicates),
      faults: listed(faults, MOST_FAULTS),
      notes: listed(notes),
      quiet,
      refusal,
    };
  }
}

function none(): Counts {
  return { created: 0, updated: 0, unchanged: 0, deprecated: 0, skipped: 0 };
}

function listed<Item>(items: readonly Item[], most = MOST_ITEMS): Listed<Item> {
  return { total: items.length, items: items.slice(0, most) };
}
