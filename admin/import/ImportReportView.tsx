import { Alert, Button, Skeleton, Stack } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { fieldName } from "../editing/fieldName.ts";
import {
  ImportPolicy,
  ImportReportDocument,
  type ImportReportQuery,
  type ImportRunItemFragment,
} from "../gql/graphql.ts";
import { thing } from "../history/changeWords.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { capital, formatWhole } from "../wording/count.ts";
import { ConflictTable } from "./ConflictTable.tsx";
import { type ImportDecisions, orderOf, undecided } from "./importOrder.ts";
import { shortValue } from "./importWords.ts";
import { LikenessTable } from "./LikenessTable.tsx";
import { ReportTable } from "./ReportTable.tsx";
import { useStartImport } from "./useStartImport.ts";

interface Props {
  readonly run: ImportRunItemFragment;
  readonly onStarted: (id: string) => void;
}

type Report = NonNullable<NonNullable<ImportReportQuery["importRun"]>["report"]>;

/** What a run found; after a dry run with decisions to make, and the import itself one button away. */
export function ImportReportView({ run, onStarted }: Props) {
  const { data, error, refetch } = useAnswer(ImportReportDocument, { id: run.id });
  const [decisions, setDecisions] = useState(undecided);
  const { start, busy } = useStartImport(onStarted);
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  const report = data?.importRun?.report;
  if (!report) return <Skeleton height={240} />;
  const open = !run.apply;
  const again = (apply: boolean) => start({ order: orderOf(run), apply, decisions });
  const refused = report.refusal !== null && !isDecided(report, run.conflicts, decisions);
  return (
    <Stack spacing={3}>
      {report.refusal ? <Alert severity="warning">{report.refusal}</Alert> : null}
      {open ? (
        <Stack direction="row" spacing={1}>
          <Button variant="contained" disabled={busy || refused} onClick={() => again(true)}>
            Apply
          </Button>
          {decisions === undecided ? null : (
            <Button variant="outlined" disabled={busy} onClick={() => again(false)}>
              Dry run with these decisions
            </Button>
          )}
        </Stack>
      ) : null}
      <Findings report={report} applied={run.apply} decisions={decisions} onDecide={open ? setDecisions : null} />
    </Stack>
  );
}

/** Where everything was to be decided and now is, the server decides again. */
function isDecided({ conflicts }: Report, policy: ImportPolicy, decisions: ImportDecisions): boolean {
  if (policy !== ImportPolicy.Ask || conflicts.totalCount === 0) return false;
  return conflicts.items.every(({ key }) => decisions.conflicts[key] !== undefined);
}

interface FindingsProps {
  readonly report: Report;
  readonly applied: boolean;
  readonly decisions: ImportDecisions;
  readonly onDecide: ((decisions: ImportDecisions) => void) | null;
}

function Findings({ report, applied, decisions, onDecide }: FindingsProps) {
  return (
    <>
      <ReportTable
        title="What becomes of the rows"
        headings={["Kind", "Created", "Updated", "Unchanged", "Deprecated or removed", "Left out"]}
        rows={report.counts.map((count) => [
          capital(thing(count.what)),
          ...[count.created, count.updated, count.unchanged, count.deprecated, count.skipped].map(formatWhole),
        ])}
      />
      <ConflictTable conflicts={report.conflicts} decisions={decisions} onDecide={onDecide} />
      <LikenessTable
        title="Nearly the same as what is here"
        likenesses={report.nearDuplicates}
        decisions={decisions}
        onDecide={onDecide}
      />
      <LikenessTable title="Found by name only" likenesses={report.foundByName} decisions={decisions} onDecide={null} />
      <ReportTable
        title={applied ? "Created" : "To be created"}
        total={report.created.totalCount}
        headings={["Concept", "Kind"]}
        rows={report.created.items.map(({ name, what }) => [name, thing(what)])}
      />
      <ReportTable
        title="Changes"
        total={report.changes.totalCount}
        headings={["Of", "Field", "Before", "After"]}
        rows={report.changes.items.map(({ name, otherName, what, field, before, after }) => [
          otherName ? `${name} – ${otherName} (${thing(what)})` : name,
          fieldName(field),
          shortValue(before),
          shortValue(after),
        ])}
      />
      <ReportTable
        title="Deprecated"
        total={report.deprecated.totalCount}
        headings={["Concept", "Kind", "Replaced by"]}
        rows={report.deprecated.items.map(({ name, what, replacedBy }) => [name, thing(what), replacedBy.join(", ")])}
      />
      <ReportTable
        title="Rows passed over"
        total={report.faults.totalCount}
        headings={["File", "Line", "Column", "Why"]}
        rows={report.faults.items.map(({ file, line, column, reason }) => [file, line, column, reason])}
      />
      <ReportTable
        title="Rows mended"
        total={report.notes.totalCount}
        headings={["File", "Line", "Column", "What"]}
        rows={report.notes.items.map(({ file, line, column, reason }) => [file, line, column, reason])}
      />
    </>
  );
}
