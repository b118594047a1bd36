import type { EdgeKey, Fields, NodeKey } from "../changes/change.ts";
import type { Decisions, Policy } from "./decisions.ts";
import type { FieldLog } from "./field-log.ts";
import { type FieldWrite, merged } from "./merge-fields.ts";
import type { Subject } from "./report.ts";
import type { ReportBook } from "./report-book.ts";

/** Decides what the source may change, and notes for the report what it may not. */
export class Judge {
  private readonly log: FieldLog;
  private readonly policy: Policy;
  private readonly decisions: Decisions;
  private readonly book: ReportBook;

  constructor(log: FieldLog, policy: Policy, decisions: Decisions, book: ReportBook) {
    this.log = log;
    this.policy = policy;
    this.decisions = decisions;
    this.book = book;
  }

  /** Whether there is a conflict that nobody has decided. */
  isUndecided(): boolean {
    return this.book.conflicts.some(({ resolution }) => resolution === null);
  }

  /** What the fields in which both differ become: those that stay as they are here are left out. */
  taken(key: NodeKey | EdgeKey, subject: Subject, ours: Fields, theirs: Fields): Fields {
    const taken: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(theirs)) {
      const now = ours[field] ?? null;
      const verdict = merged(now, value, this.log.writesOf(key, field));
      if (verdict.verdict === "keep") continue;
      if (verdict.verdict === "conflict" && !this.yields(subject, field, now, value, verdict.last)) continue;
      taken[field] = verdict.verdict === "take" ? verdict.value : value;
    }
    return taken;
  }

  /** Notes in the report which fields change. */
  note(subject: Subject, ours: Fields, taken: Fields): void {
    for (const [field, after] of Object.entries(taken))
      this.book.changes.push({ ...subject, field, before: ours[field] ?? null, after });
  }

  /** Whether a node or edge that someone removed here is made again. */
  remakes(key: NodeKey | EdgeKey, subject: Subject, theirs: Fields): boolean {
    const last = this.log.writesOf(key, "*").at(-1);
    if (!last || last.own) return true;
    return this.yields(subject, "*", null, theirs, last);
  }

  /** Whether the source made a node or edge and nobody has touched it since. */
  isOwn(key: NodeKey | EdgeKey, field = "*"): boolean {
    const writes = this.log.writesOf(key, field);
    return writes[0]?.made === true && writes[0].own && writes.at(-1)?.own === true;
  }

  /** Whether what is here gives way to the source; notes the conflict. */
  yields(subject: Subject, field: string, ours: unknown, theirs: unknown, last: FieldWrite | null): boolean {
    const key = [subject.what, subject.id, subject.otherId, field].filter((part) => part !== null).join(" ");
    const byPolicy = { KEEP_OURS: "ours", TAKE_THEIRS: "theirs", ASK: null } as const;
    const resolution = this.decisions.conflicts[key] ?? byPolicy[this.policy];
    const who = { actor: last?.actor ?? null, at: last?.at.toISOString() ?? null, revision: last?.revision ?? null };
    this.book.conflicts.push({ ...subject, key, field, ours, theirs, ...who, resolution });
    return resolution === "theirs";
  }
}
