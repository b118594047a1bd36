import type { QuietRows, RowRemark } from "./content.ts";
import type { FaultyRow, Place, QuietRow, RowNote } from "./source.ts";

/** What is to be said about rows. */
export class Remarks {
  private readonly faults: RowRemark[] = [];
  private readonly notes: RowRemark[] = [];
  private readonly quietRows = new Map<string, QuietRows>();

  add(row: FaultyRow | RowNote | QuietRow): void {
    if (row.record === "quiet") this.quiet(row.place, row.reason);
    else if (row.record === "fault") this.fault(row.place, row.column, row.reason);
    else this.notes.push({ ...row.place, column: row.column, reason: row.reason });
  }

  fault({ file, line }: Place, column: string | null, reason: string): void {
    this.faults.push({ file, line, column, reason });
  }

  quiet({ file }: Place, reason: string): void {
    const key = `${file} ${reason}`;
    const rows = (this.quietRows.get(key)?.rows ?? 0) + 1;
    this.quietRows.set(key, { file, reason, rows });
  }

  all() {
    return { faults: this.faults, notes: this.notes, quiet: [...this.quietRows.values()] };
  }
}
