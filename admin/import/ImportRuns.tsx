import { Button, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ImportRunItemFragment } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatMoment } from "../wording/date.ts";
import { runTitle } from "./importWords.ts";

/** The last runs, each with its report. */
export function ImportRuns({ runs, onShow }: { runs: readonly ImportRunItemFragment[]; onShow: (id: string) => void }) {
  if (runs.length === 0) return null;
  return (
    <Paper component="section" aria-labelledby="import-runs" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id="import-runs" sx={{ mb: 1 }}>
        Last runs
      </Typography>
      <Scrollable label="Table of the last runs">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Run</TableCell>
              <TableCell>Started</TableCell>
              <TableCell>State</TableCell>
              <TableCell>Revision</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {runs.map((run) => (
              <TableRow key={run.id}>
                <TableCell>
                  <Button size="small" onClick={() => onShow(run.id)}>
                    {runTitle(run)}
                  </Button>
                </TableCell>
                <TableCell>
                  {formatMoment(run.startedAt)}, {run.startedBy}
                </TableCell>
                <TableCell>{run.state.toLowerCase()}</TableCell>
                <TableCell>{run.revision}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scrollable>
    </Paper>
  );
}
