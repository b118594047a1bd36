import { Alert, Button, Skeleton, Stack } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ImportPolicy, ImportReportDocument, type ImportRunItemFragment } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { ConflictTable } from "./ConflictTable.tsx";
import { FoundChanges, FoundRows, type ImportReport, RowCounts } from "./ImportFindings.tsx";
import { type ImportDecisions, orderOf, undecided } from "./importOrder.ts";
import { LikenessTable } from "./LikenessTable.tsx";
import { useStartImport } from "./useStartImport.ts";

interface Props {
  readonly run: ImportRunItemFragment;
  readonly onStarted: (id: string) => void;
}

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
      <RowCounts counts={report.counts} />
      <ToDecide report={report} decisions={decisions} onDecide={open ? setDecisions : null} />
      <FoundChanges report={report} applied={run.apply} />
      <FoundRows faults={report.faults} notes={report.notes} />
    </Stack>
  );
}

/** Where everything was to be decided and now is, the server decides again. */
function isDecided({ conflicts }: ImportReport, policy: ImportPolicy, decisions: ImportDecisions): boolean {
  if (policy !== ImportPolicy.Ask || conflicts.totalCount === 0) return false;
  return conflicts.items.every(({ key }) => decisions.conflicts[key] !== undefined);
}

interface DecidingProps {
  readonly report: ImportReport;
  readonly decisions: ImportDecisions;
  /** Null where nothing is to be decided any more. */
  readonly onDecide: ((decisions: ImportDecisions) => void) | null;
}

function ToDecide({ report, decisions, onDecide }: DecidingProps) {
  return (
    <>
      <ConflictTable conflicts={report.conflicts} decisions={decisions} onDecide={onDecide} />
      <LikenessTable
        title="Nearly the same as what is here"
        likenesses={report.nearDuplicates}
        decisions={decisions}
        onDecide={onDecide}
      />
      <LikenessTable title="Found by name only" likenesses={report.foundByName} decisions={decisions} onDecide={null} />
    </>
  );
}
