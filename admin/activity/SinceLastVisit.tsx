import { Button, Paper, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { RevisionCountDocument } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";
import { formatMoment } from "../wording/date.ts";
import { useLastVisit } from "./useLastVisit.ts";

/** How much was changed since one was last here; nothing on a first visit. */
export function SinceLastVisit() {
  const last = useLastVisit();
  const { data } = useAnswer(RevisionCountDocument, { filter: { from: last } }, { enabled: last !== null });
  if (last === null || !data) return null;
  const count = data.revisions.totalCount;
  return (
    <Paper sx={{ p: 2, display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
      <Typography>
        {count === 0 ? "Nothing was changed" : formatCount(count, "revision")} since your last visit, which ended{" "}
        {formatMoment(last)}.
      </Typography>
      {count > 0 ? (
        <Button component={LinkBase} to={`/activity?from=${encodeURIComponent(last)}`} size="small" variant="outlined">
          Show only these
        </Button>
      ) : null}
    </Paper>
  );
}
