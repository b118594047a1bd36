import { useMemo } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { type ChangeItemFragment, PendingChangesDocument } from "../gql/graphql.ts";
import { useWorkingProposal } from "./workingProposal.ts";

/** What the proposal one works in does to what is seen. */
export interface PendingWork {
  /** Null outside of a proposal, and until it is known. */
  readonly size: number | null;
  /** The changes of a concept, of its parts and of its edges from either end. */
  readonly around: (conceptId: string) => readonly ChangeItemFragment[];
  /** What happens to a concept itself. */
  readonly ofConcept: (conceptId: string) => Done | null;
  /** What happens to an edge between two concepts, whichever way it leads. */
  readonly ofEdge: (relation: string, one: string, other: string) => Done | null;
}

/** What a proposal does to something. */
export type Done = "new" | "changed" | "deleted";

const nothing: readonly ChangeItemFragment[] = [];

/** Looks up what the proposal one works in changes; all who ask share one answer. */
export function usePending(): PendingWork {
  const proposal = useWorkingProposal();
  const { data } = useAnswer(PendingChangesDocument, { id: proposal?.id ?? "" }, { enabled: proposal !== null });
  const found = proposal ? (data?.proposal ?? null) : null;
  return useMemo(() => index(found?.changes ?? nothing, found?.size ?? null), [found]);
}

function index(changes: readonly ChangeItemFragment[], size: number | null): PendingWork {
  const around = new Map<string, ChangeItemFragment[]>();
  const edges = new Map<string, Done>();
  for (const change of changes) {
    const ends = change.relation && change.otherId ? [change.conceptId, change.otherId] : [change.conceptId];
    for (const id of ends) around.set(id, [...(around.get(id) ?? []), change]);
    if (change.relation) edges.set(edgeKey(change.relation, ends), doneBy(change));
  }
  const own = (id: string) =>
    around.get(id)?.find((change) => change.relation === null && change.otherId === null && change.conceptId === id);
  return {
    size,
    around: (id) => around.get(id) ?? nothing,
    ofConcept: (id) => {
      const change = own(id);
      return change ? doneBy(change) : null;
    },
    ofEdge: (relation, one, other) => edges.get(edgeKey(relation, [one, other])) ?? null,
  };
}

function edgeKey(relation: string, ends: readonly string[]): string {
  return `${relation} ${ends.toSorted().join(" ")}`;
}

function doneBy({ before, after }: Pick<ChangeItemFragment, "before" | "after">): Done {
  if (before === null) return "new";
  return after === null ? "deleted" : "changed";
}
