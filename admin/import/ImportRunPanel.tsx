import { Alert, Button, LinearProgress, Paper, Stack, Typography } from "@mui/material";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link, useNotify } from "react-admin";
import { request } from "../data/request.ts";
import { CancelImportDocument, ImportRunDocument, type ImportRunItemFragment } from "../gql/graphql.ts";
import { revisionPath } from "../history/RevisionEntry.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { ImportReportView } from "./ImportReportView.tsx";
import { progressWords, runOutcome, runTitle } from "./importWords.ts";

interface Props {
  readonly id: string;
  readonly onStarted: (id: string) => void;
  readonly onFinished: () => void;
}

const askAgainMs = 1000;

/** Follows a run to its end, and shows what it found. */
export function ImportRunPanel({ id, onStarted, onFinished }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ["import-run", id],
    queryFn: ({ signal }) => request(ImportRunDocument, { id }, { signal }),
    refetchInterval: ({ state }) => (state.data?.importRun?.state === "RUNNING" ? askAgainMs : false),
  });
  const run = data?.importRun;
  const finished = run ? run.state !== "RUNNING" : false;
  useEffect(() => {
    if (finished) onFinished();
    // Told once, when it has come to its end.
  }, [finished]);
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!run) return null;
  return (
    <Paper component="section" aria-labelledby="import-run" sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h2" id="import-run">
          {runTitle(run)}
        </Typography>
        {finished ? <Outcome run={run} /> : <Progress run={run} onCancelled={() => refetch()} />}
        {run.state === "DONE" ? <ImportReportView run={run} onStarted={onStarted} /> : null}
      </Stack>
    </Paper>
  );
}

function Outcome({ run }: { run: ImportRunItemFragment }) {
  const severity = run.state === "DONE" ? "success" : run.state === "FAILED" ? "error" : "warning";
  return (
    <Alert severity={severity}>
      {runOutcome(run)}{" "}
      {run.revision === null ? null : (
        <Link to={revisionPath(run.revision)} underline="always">
          See it, or take it back
        </Link>
      )}
    </Alert>
  );
}

/** It stops within seconds: until then the button says that it was heard. */
function Progress({ run, onCancelled }: { run: ImportRunItemFragment; onCancelled: () => void }) {
  const notify = useNotify();
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: () => request(CancelImportDocument, { id: run.id }),
    onSuccess: onCancelled,
    onError: (error) => notify(error.message, { type: "error" }),
  });
  const known = run.phase !== "COMPARING" && run.total > 0;
  const words = progressWords(run);
  return (
    <Stack spacing={1}>
      <LinearProgress
        aria-label={words}
        {...(known ? { variant: "determinate", value: (run.done / run.total) * 100 } : {})}
      />
      <Typography color="text.secondary">{words}</Typography>
      <Button onClick={() => mutate()} disabled={isPending || isSuccess} sx={{ alignSelf: "flex-start" }}>
        {isSuccess ? "Stopping …" : "Cancel"}
      </Button>
    </Stack>
  );
}
