import { Alert, Box, Paper } from "@mui/material";
import { useState } from "react";
import { Loading, useParams } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { RevisionByNumberDocument } from "../gql/graphql.ts";
import { ChangeList } from "../history/ChangeList.tsx";
import { RevertButton } from "../history/RevisionEntry.tsx";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { PageButtons } from "../layout/PageButtons.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { formatCount } from "../wording/count.ts";
import { formatMoment } from "../wording/date.ts";

const pageSize = 50;

/** One revision with all it changed. */
export function RevisionPage() {
  const { number = "" } = useParams<{ number: string }>();
  const [offset, setOffset] = useState(0);
  const variables = { number: Number(number) || 0, first: pageSize, offset };
  const { data, error, refetch } = useAnswer(RevisionByNumberDocument, variables, { keepLast: true });
  if (error) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const { revision } = data;
  if (revision === null) return <PageHeading title={`There is no revision ${number}`} />;
  return (
    <>
      <PageHeading
        title={`Revision ${revision.number}`}
        eyebrow={`${formatMoment(revision.at)} by ${revision.actor.name}`}
        intro={revision.message}
        actions={<RevertButton revision={revision} />}
      />
      {revision.revertedBy ? <Alert severity="info">This revision was taken back.</Alert> : null}
      <Paper sx={{ p: { xs: 2, md: 3 }, mt: 2 }}>
        <Box role="status">{formatCount(revision.size, "change")}</Box>
        <ChangeList changes={revision.changes} />
        <PageButtons offset={offset} size={pageSize} total={revision.size} onPage={setOffset} />
      </Paper>
    </>
  );
}
