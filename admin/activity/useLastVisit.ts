import { useEffect } from "react";
import { useStore } from "react-admin";
import { useViewer } from "../access/useMay.ts";

/** Being away this long ends a visit. */
const awayMs = 30 * 60_000;
const noteEveryMs = 60_000;

interface Visits {
  /** When the person was last seen, in ISO 8601. */
  readonly seen: string | null;
  /** When the visit before this one ended. */
  readonly before: string | null;
}

const never: Visits = { seen: null, before: null };

function noted({ seen, before }: Visits, now: Date): Visits {
  const isNew = seen !== null && now.getTime() - new Date(seen).getTime() > awayMs;
  return { seen: now.toISOString(), before: isNew ? seen : before };
}

function useVisits() {
  return useStore<Visits>(`visits.${useViewer()?.id ?? "stranger"}`, never);
}

/** Notes, while the panel is open, that the person is here: in this browser only. */
export function VisitKeeper() {
  const [, setVisits] = useVisits();
  useEffect(() => {
    const note = () => {
      if (document.visibilityState === "visible") setVisits((visits: Visits) => noted(visits, new Date()));
    };
    note();
    const timer = setInterval(note, noteEveryMs);
    return () => clearInterval(timer);
  }, [setVisits]);
  return null;
}

/** When the person's last visit ended; null where this is the first. */
export function useLastVisit(): string | null {
  return useVisits()[0].before;
}
