import { type InfiniteData, type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { request } from "../data/request.ts";
import { HolderRequirementsDocument, type RequirementRowFragment } from "../gql/graphql.ts";

/** What a role, level or specialization requires, and the revision it was read at. */
export interface HeldRequirements {
  readonly name: string;
  readonly revision: number;
  readonly rows: readonly RequirementRowFragment[];
  /** Whether these are all of them: the first can be looked at while the rest is read. */
  readonly whole: boolean;
}

type Page = Awaited<ReturnType<typeof readPage>>;

/** More are not read into one page of the panel. */
const mostPages = 20;

async function readPage(id: string, after: string | null, signal: AbortSignal) {
  const { node } = await request(HolderRequirementsDocument, { id, after }, { signal });
  return node && "skills" in node ? node : null;
}

/** The cursor of the page that follows; undefined where none does. */
function following(last: Page, pages: readonly Page[]): string | undefined {
  const { hasNextPage = false, endCursor = null } = last?.skills.pageInfo ?? {};
  return hasNextPage && pages.length < mostPages ? (endCursor ?? undefined) : undefined;
}

function joined(pages: readonly Page[], whole: boolean): HeldRequirements {
  // The first page's: what others change while the rest is read is noticed when one saves.
  const { name = "", revision = 0 } = pages[0] ?? {};
  return { name, revision, rows: pages.flatMap((page) => page?.skills.edges ?? []), whole };
}

/** Reads all requirements of a holder, page by page. */
export function useRequirements(holder: string | null) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery<
    Page,
    Error,
    InfiniteData<Page>,
    QueryKey,
    string | null
  >({
    queryKey: ["requirements", holder],
    queryFn: ({ pageParam, signal }) => readPage(holder ?? "", pageParam, signal),
    initialPageParam: null,
    getNextPageParam: following,
    enabled: holder !== null,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const held = useMemo(() => (data ? joined(data.pages, !hasNextPage) : undefined), [data, hasNextPage]);
  return { data: held, error, refetch };
}
