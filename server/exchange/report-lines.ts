import type { RowRemark } from "./content.ts";
import type { ImportOutcome } from "./import-source.ts";
import type { FieldChange, ImportConflict, ImportReport, KindCount, Likeness } from "./report.ts";

const SHOWN = 20;

/** The report in lines for a terminal: the beginning of each list. */
export function reportLines({ report, revision, proposal }: ImportOutcome, applied: boolean): string[] {
  return [
    "",
    ...report.counts.map(countLine),
    ...list("Changes", report.changes, changeLine),
    ...list("Conflicts", report.conflicts, conflictLine),
    ...list(
      "Deprecated",
      report.deprecated,
      ({ what, name, replacedBy }) => `${what} ${name} → ${replacedBy.join(", ") || "nothing"}`,
    ),
    ...list("Found by name only", report.foundByName, likenessLine),
    ...list("Nearly the same as what is here; new ones unless decided", report.nearDuplicates, likenessLine),
    ...list("Rows passed over", report.faults, remarkLine),
    ...list("Rows mended", report.notes, remarkLine),
    ...report.quiet.map(({ file, rows, reason }) => `${rows} row(s) of ${file}: ${reason}`),
    "",
    proposal === null ? verdict(report, revision, applied) : `It was made the proposal ${proposal}.`,
  ];
}

function countLine({ what, created, updated, unchanged, deprecated, skipped }: KindCount): string {
  const counts = [`${created} created`, `${updated} updated`, `${unchanged} unchanged`];
  if (deprecated > 0) counts.push(`${deprecated} deprecated or removed`);
  if (skipped > 0) counts.push(`${skipped} left out`);
  return `${what.padEnd(18)} ${counts.join(", ")}`;
}

function list<Item>(
  title: string,
  { total, items }: { total: number; items: readonly Item[] },
  line: (item: Item) => string,
): string[] {
  if (total === 0) return [];
  const more = total > SHOWN ? [`  … and ${total - SHOWN} more: --report FILE writes all`] : [];
  return ["", `${title}: ${total}`, ...items.slice(0, SHOWN).map((item) => `  ${line(item)}`), ...more];
}

function changeLine({ what, name, otherName, field, before, after }: FieldChange): string {
  const place = [what, name, otherName].filter((part) => part !== null).join(" ");
  return field === "*" ? `${place}: removed` : `${place}, ${field}: ${short(before)} → ${short(after)}`;
}

function conflictLine({ what, name, otherName, field, ours, theirs, actor, resolution }: ImportConflict): string {
  const place = [what, name, otherName].filter((part) => part !== null).join(" ");
  const who = actor === null ? "here" : `by ${actor}`;
  return `${place}, ${field}: ${short(ours)} ${who}, ${short(theirs)} in the source → ${resolution ?? "undecided"}`;
}

function likenessLine({ what, name, file, line, candidates }: Likeness): string {
  const words = candidates.map((candidate) => `${candidate.name} (${candidate.why})`);
  return `${file}:${line} ${what} ${name} ~ ${words.join(", ")}`;
}

function remarkLine({ file, line, column, reason }: RowRemark): string {
  return `${file}:${line}${column === null ? "" : ` ${column}`}: ${reason}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function verdict({ source, refusal }: ImportReport, revision: number | null, applied: boolean): string {
  if (!applied) return refusal ?? `This was a dry run of ${source.title}: nothing was changed. --apply carries it out.`;
  return revision === null ? "Nothing had to change." : `${source.title} was imported as revision ${revision}.`;
}
