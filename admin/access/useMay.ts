import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { type Permission, VisitorDocument } from "../gql/graphql.ts";

// Each permission includes the ones before it.
const order = ["VIEWER", "CONTRIBUTOR", "EDITOR", "ADMIN"] as const satisfies readonly Permission[];

/** Whether a permission includes another. */
export function includes(held: Permission | null | undefined, needed: Permission): boolean {
  return held != null && order.indexOf(held) >= order.indexOf(needed);
}

/** Who uses the panel; null for strangers, undefined while that is not known yet. */
export function useViewer() {
  const { data } = useAnswer(VisitorDocument, {});
  return data?.viewer;
}

/** Whether the person may do what takes the permission: what one may not do is not offered. */
export function useMay(needed: Permission): boolean {
  return includes(useViewer()?.permission, needed);
}

/** The same, but once true it stays so: a form does not vanish because a session ended while it was filled in. */
export function useOnceAllowed(needed: Permission): boolean | undefined {
  const viewer = useViewer();
  const may = includes(viewer?.permission, needed);
  const [once, setOnce] = useState(may);
  if (may && !once) setOnce(true);
  return once || may ? true : viewer === undefined ? undefined : false;
}
