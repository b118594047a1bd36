import { Box, Button, Skeleton, Typography } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { QualityFindingsDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { FindingItem } from "./FindingItem.tsx";
import type { QualityPlace } from "./useQualityPlace.ts";

/** The findings that the address asks for, a page at a time. */
export function FindingList({ place }: { place: QualityPlace }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (cursor: string | null) => setCursors([...cursors, cursor]);
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {cursors.map((after, page) => (
        <FindingPage key={after} place={place} after={after} onMore={page === cursors.length - 1 ? more : null} />
      ))}
    </Box>
  );
}

interface PageProps {
  readonly place: QualityPlace;
  readonly after: string | null;
  /** Null on pages that are followed by another. */
  readonly onMore: ((cursor: string | null) => void) | null;
}

function FindingPage({ place: { rule, waived }, after, onMore }: PageProps) {
  const { data, error, refetch } = useAnswer(QualityFindingsDocument, { kinds: rule ? [rule] : null, waived, after });
  if (error)
    return (
      <li>
        <FaultNotice fault={error} onRetry={() => refetch()} />
      </li>
    );
  if (!data)
    return (
      <li>
        <Skeleton height={56} />
      </li>
    );
  const { findings, pageInfo } = data.qualityReport;
  return (
    <>
      {findings.length === 0 ? (
        <Typography component="li" color="text.secondary">
          {waived ? "Nothing is waived here." : "Nothing to mend here."}
        </Typography>
      ) : null}
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
      {pageInfo.hasNextPage && onMore ? (
        <li>
          <Button onClick={() => onMore(pageInfo.endCursor)}>Show more findings</Button>
        </li>
      ) : null}
    </>
  );
}
