import { Alert, Paper, Skeleton, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ImportChoicesDocument, type ImportChoicesQuery } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { ImportRunPanel } from "./ImportRunPanel.tsx";
import { ImportRuns } from "./ImportRuns.tsx";

/** Imports of taxonomies: a dry run first, then its report, then the import itself. */
export function ImportPage() {
  const { data, error, refetch } = useAnswer(ImportChoicesDocument, {});
  return (
    <>
      <PageHeading
        title="Import"
        intro="A dry run says what an import would do, row by row, and changes nothing. Applied, it is one revision that can be taken back."
      />
      {error ? <FaultNotice fault={error} onRetry={() => refetch()} /> : null}
      {data ? <Imports choices={data} onChange={() => refetch()} /> : error ? null : <Skeleton height={240} />}
    </>
  );
}

function Imports({ choices, onChange }: { choices: ImportChoicesQuery; onChange: () => void }) {
  const under = choices.importRuns.find((run) => run.state === "RUNNING");
  const [shown, setShown] = useState(under?.id ?? null);
  const show = (id: string) => {
    setShown(id);
    onChange();
  };
  return (
    <Stack spacing={2}>
      <Paper component="section" aria-labelledby="new-import" sx={{ p: { xs: 2, md: 3 } }}>
        <Typography variant="h2" id="new-import" sx={{ mb: 2 }}>
          What to import
        </Typography>
        {choices.importSources.length === 0 ? (
          <Alert severity="info">
            There is nothing to import. Set IMPORT_DIR to a folder on the server, put each source into a folder of its
            own there, and reload this page.
          </Alert>
        ) : (
          <ImportForm choices={choices} onStarted={show} />
        )}
      </Paper>
      {shown ? <ImportRunPanel key={shown} id={shown} onStarted={show} onFinished={onChange} /> : null}
      <ImportRuns runs={choices.importRuns} onShow={show} />
    </Stack>
  );
}
