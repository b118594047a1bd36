import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { type Permission, VisitorDocument } from "../gql/graphql.ts";
import { useWorkingProposal } from "../proposals/workingProposal.ts";

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

/** What a page or an action takes: a permission, or for changes of the graph that of an editor or of a contributor in a proposal. */
export type Needed = Permission | "EDITOR_OR_PROPOSAL";

/** Whether the person may do what takes this: what one may not do is not offered. */
export function useMay(needed: Needed): boolean {
  const permission = useViewer()?.permission;
  const proposing = useWorkingProposal() !== null;
  if (needed === "EDITOR_OR_PROPOSAL") return includes(permission, proposing ? "CONTRIBUTOR" : "EDITOR");
  return includes(permission, needed);
}

/** Whether the person may change the graph: as an editor, or in a proposal. */
export function useMayEdit(): boolean {
  return useMay("EDITOR_OR_PROPOSAL");
}

/** The same, but once true it stays so: a form does not vanish because a session ended while it was filled in. */
export function useOnceAllowed(needed: Needed): boolean | undefined {
  const viewer = useViewer();
  const may = useMay(needed);
  const [once, setOnce] = useState(may);
  if (may && !once) setOnce(true);
  return once || may ? true : viewer === undefined ? undefined : false;
}
