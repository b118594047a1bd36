import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useListContext, useNotify } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { type BulkReportFragment, ConceptsByIdDocument } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";

/** The concepts that are selected in a list, with their names; at most as many as the API reads at once have one. */
export function useSelected() {
  const { selectedIds } = useListContext();
  const ids = selectedIds.map(String);
  const { data } = useAnswer(
    ConceptsByIdDocument,
    { ids: ids.slice(0, 100) },
    { enabled: ids.length > 0, keepLast: true },
  );
  const concepts = data?.nodes.flatMap((node) => (node && "name" in node ? [node] : [])) ?? [];
  return { ids, concepts };
}

/** Says what became of a bulk action: nothing more than the usual notice where all went well. */
export function useBulkReport() {
  const notify = useNotify();
  const { onUnselectItems } = useListContext();
  const [report, setReport] = useState<BulkReportFragment | null>(null);
  const show = (result: BulkReportFragment) => {
    if (result.rows.some(({ outcome }) => outcome === "REFUSED")) setReport(result);
    else if (result.revision === null) notify("Nothing had to change.");
    if (result.rows.every(({ outcome }) => outcome !== "REFUSED")) onUnselectItems();
  };
  return { show, dialog: report ? <ReportDialog report={report} onClose={() => setReport(null)} /> : null };
}

function ReportDialog({ report, onClose }: { report: BulkReportFragment; onClose: () => void }) {
  const { concepts } = useSelected();
  const names = new Map(concepts.map(({ id, name }) => [id, name]));
  const count = (wanted: string) => report.rows.filter(({ outcome }) => outcome === wanted).length;
  const refused = report.rows.filter(({ outcome }) => outcome === "REFUSED");
  return (
    <Dialog open onClose={onClose} aria-labelledby="bulk-report" fullWidth maxWidth="sm">
      <DialogTitle id="bulk-report">{formatCount(count("CHANGED"), "row")} changed</DialogTitle>
      <DialogContent>
        {count("UNCHANGED") > 0 ? (
          <Typography>{formatCount(count("UNCHANGED"), "row")} already were as they are to be.</Typography>
        ) : null}
        <Typography sx={{ mt: 1 }}>{formatCount(refused.length, "row")} could not be changed:</Typography>
        <ul>
          {refused.map(({ id, message }) => (
            <li key={id}>
              {names.get(String(id)) ?? id}: {message}
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          Understood
        </Button>
      </DialogActions>
    </Dialog>
  );
}
