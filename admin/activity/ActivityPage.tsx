import { Box, Button, Paper, Skeleton, Stack, Typography } from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import { request } from "../data/request.ts";
import { ActivityDocument, type RevisionFilter } from "../gql/graphql.ts";
import { RevisionEntry } from "../history/RevisionEntry.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { useAddress } from "../layout/useAddress.ts";
import { formatCount } from "../wording/count.ts";
import { ActivityFilters } from "./ActivityFilters.tsx";
import { activityFilter } from "./activityFilter.ts";
import { SinceLastVisit } from "./SinceLastVisit.tsx";

/** Everything that was changed in the graph: by whom, when and why. */
export function ActivityPage() {
  const { parameters } = useAddress();
  return (
    <>
      <PageHeading title="Activity" intro="Every change of the graph, the latest first; each can be taken back." />
      <Stack spacing={2}>
        <SinceLastVisit />
        <Paper sx={{ p: 2 }}>
          <ActivityFilters />
        </Paper>
        <Revisions filter={activityFilter(parameters)} />
      </Stack>
    </>
  );
}

function useRevisions(filter: RevisionFilter) {
  return useInfiniteQuery({
    queryKey: ["activity", filter],
    queryFn: ({ pageParam, signal }) => request(ActivityDocument, { filter, after: pageParam }, { signal }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ revisions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

function firstPage(): string | null {
  return null;
}

function Revisions({ filter }: { filter: RevisionFilter }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRevisions(filter);
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const revisions = data.pages.flatMap((page) => page.revisions.nodes);
  const total = data.pages[0]?.revisions.totalCount ?? 0;
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }} component="section" aria-labelledby="revisions">
      <Typography variant="h2" id="revisions" sx={{ mb: 2 }}>
        {total === 0 ? "Nothing matches" : formatCount(total, "revision")}
      </Typography>
      {total === 0 ? (
        <Typography color="text.secondary">
          No revision fits these filters: take one away, or widen the dates.
        </Typography>
      ) : null}
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.number} revision={revision} />
        ))}
      </Box>
      {hasNextPage ? (
        <Button onClick={() => fetchNextPage()} disabled={isFetchingNextPage}>
          Show earlier revisions
        </Button>
      ) : null}
    </Paper>
  );
}
