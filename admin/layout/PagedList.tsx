import { Box, Button, Skeleton } from "@mui/material";
import { Fragment, type ReactNode, useState } from "react";
import { FaultNotice } from "./FaultNotice.tsx";

/** What a page of a list is drawn from. */
export interface ListedPage {
  readonly after: string | null;
  /** Null on pages that are followed by another. */
  readonly onMore: ((cursor: string | null) => void) | null;
}

/** A list that grows by a page at a time: each asks for its own entries. */
export function PagedList({ page }: { page: (listed: ListedPage) => ReactNode }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (cursor: string | null) => setCursors([...cursors, cursor]);
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {cursors.map((after, at) => (
        <Fragment key={after}>{page({ after, onMore: at === cursors.length - 1 ? more : null })}</Fragment>
      ))}
    </Box>
  );
}

/** Stands for a page of a list that is not there yet, or cannot be had. */
export function MissingPage({ fault, onRetry }: { fault: Error | null; onRetry: () => void }) {
  return <li>{fault ? <FaultNotice fault={fault} onRetry={onRetry} /> : <Skeleton height={56} />}</li>;
}

interface MoreProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly onMore: ListedPage["onMore"];
  readonly children: ReactNode;
}

/** The way from a page of a list to the next, where there is one that is not shown yet. */
export function MoreButton({ pageInfo, onMore, children }: MoreProps) {
  if (!pageInfo.hasNextPage || !onMore) return null;
  return (
    <li>
      <Button onClick={() => onMore(pageInfo.endCursor)}>{children}</Button>
    </li>
  );
}
