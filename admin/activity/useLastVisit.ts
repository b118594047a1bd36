import { useEffect } from "react";
import { useLocation } from "react-admin";
import { useViewer } from "../access/useMay.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { LastVisitDocument, NoteVisitDocument } from "../gql/graphql.ts";

const noteEveryMs = 5 * 60_000;
let notedAt = Number.NEGATIVE_INFINITY;

async function note(): Promise<void> {
  if (performance.now() - notedAt < noteEveryMs) return;
  notedAt = performance.now();
  // Nobody misses it if it fails: the next page notes it.
  await request(NoteVisitDocument, {}).catch(() => undefined);
  await queryClient.invalidateQueries({ queryKey: [String(LastVisitDocument)] });
}

/** Notes, as one goes from page to page, that one is here. A page that is only left open is no visit and keeps no session alive. */
export function VisitKeeper() {
  const { pathname } = useLocation();
  const isSignedIn = useViewer() != null;
  useEffect(() => {
    if (isSignedIn) void note();
  }, [pathname, isSignedIn]);
  return null;
}

/** When the person's last visit ended, on whatever machine; null where this is the first. */
export function useLastVisit(): string | null {
  const { data } = useAnswer(LastVisitDocument, {}, { enabled: useViewer() != null });
  return data?.lastVisit ?? null;
}
