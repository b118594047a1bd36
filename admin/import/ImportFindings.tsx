import { fieldName } from "../editing/fieldName.ts";
import type { ImportReportQuery } from "../gql/graphql.ts";
import { thing } from "../history/changeWords.ts";
import { capital, formatWhole } from "../wording/count.ts";
import { shortValue } from "./importWords.ts";
import { ReportTable } from "./ReportTable.tsx";

/** What an import found, and what it did or would do. */
export type ImportReport = NonNullable<NonNullable<ImportReportQuery["importRun"]>["report"]>;

/** How many rows of each kind become what. */
export function RowCounts({ counts }: Pick<ImportReport, "counts">) {
  return (
    <ReportTable
      title="What becomes of the rows"
      headings={["Kind", "Created", "Updated", "Unchanged", "Deprecated or removed", "Left out"]}
      rows={counts.map((count) => [
        capital(thing(count.what)),
        ...[count.created, count.updated, count.unchanged, count.deprecated, count.skipped].map(formatWhole),
      ])}
    />
  );
}

/** What is created, changed field by field, and deprecated. */
export function FoundChanges({ report, applied }: { readonly report: ImportReport; readonly applied: boolean }) {
  const { created, changes, deprecated } = report;
  return (
    <>
      <ReportTable
        title={applied ? "Created" : "To be created"}
        total={created.totalCount}
        headings={["Concept", "Kind"]}
        rows={created.items.map(({ name, what }) => [name, thing(what)])}
      />
      <ReportTable
        title="Changes"
        total={changes.totalCount}
        headings={["Of", "Field", "Before", "After"]}
        rows={changes.items.map(({ name, otherName, what, field, before, after }) => [
          otherName ? `${name} – ${otherName} (${thing(what)})` : name,
          fieldName(field),
          shortValue(before),
          shortValue(after),
        ])}
      />
      <ReportTable
        title="Deprecated"
        total={deprecated.totalCount}
        headings={["Concept", "Kind", "Replaced by"]}
        rows={deprecated.items.map(({ name, what, replacedBy }) => [name, thing(what), replacedBy.join(", ")])}
      />
    </>
  );
}

/** The rows of the files that were passed over or mended, and why. */
export function FoundRows({ faults, notes }: Pick<ImportReport, "faults" | "notes">) {
  const placed = ({ file, line, column, reason }: (typeof faults.items)[number]) => [file, line, column, reason];
  return (
    <>
      <ReportTable
        title="Rows passed over"
        total={faults.totalCount}
        headings={["File", "Line", "Column", "Why"]}
        rows={faults.items.map(placed)}
      />
      <ReportTable
        title="Rows mended"
        total={notes.totalCount}
        headings={["File", "Line", "Column", "What"]}
        rows={notes.items.map(placed)}
      />
    </>
  );
}
