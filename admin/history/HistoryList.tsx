import { Box, Button, Skeleton } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptHistoryDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { RevisionEntry } from "./RevisionEntry.tsx";

/** The revisions that changed a concept, the latest first, a page at a time. */
export function HistoryList({ conceptId }: { conceptId: string }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const later = (cursor: string | null) => setCursors([...cursors, cursor]);
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {cursors.map((after, page) => (
        <HistoryPage
          key={after}
          conceptId={conceptId}
          after={after}
          onMore={page === cursors.length - 1 ? later : null}
        />
      ))}
    </Box>
  );
}

interface PageProps {
  readonly conceptId: string;
  readonly after: string | null;
  /** Null on pages that are followed by another. */
  readonly onMore: ((cursor: string | null) => void) | null;
}

function HistoryPage({ conceptId, after, onMore }: PageProps) {
  const { data, error, refetch } = useAnswer(ConceptHistoryDocument, { id: conceptId, after });
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
  const history = data.node && "history" in data.node ? data.node.history : null;
  if (history === null) return null;
  const { hasNextPage, endCursor } = history.pageInfo;
  return (
    <>
      {history.nodes.map((revision) => (
        <RevisionEntry key={revision.number} revision={revision} />
      ))}
      {hasNextPage && onMore ? (
        <li>
          <Button onClick={() => onMore(endCursor)}>Show earlier revisions</Button>
        </li>
      ) : null}
    </>
  );
}
