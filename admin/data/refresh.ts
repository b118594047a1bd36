import type { Query } from "@tanstack/react-query";
import {
  ChangeRequirementDocument,
  ConceptFindingsDocument,
  ConceptHistoryDocument,
  LastVisitDocument,
  PendingChangesDocument,
  SavedPicturesDocument,
  SavedViewsDocument,
  VisitorDocument,
} from "../gql/graphql.ts";
import { onWorkingProposal } from "../proposals/workingProposal.ts";
import { queryClient } from "./queryClient.ts";

/** Answers that no change of the graph changes, by what their keys begin with. */
const personal = keys(VisitorDocument, SavedViewsDocument, SavedPicturesDocument, LastVisitDocument);

/** What is seen of small edits, by their mutation: whatever else is on the page is as good as before, and is read anew later. */
const seenOf: ReadonlyMap<string, ReadonlySet<unknown>> = new Map([
  [
    String(ChangeRequirementDocument),
    keys("requirements", ConceptHistoryDocument, ConceptFindingsDocument, PendingChangesDocument),
  ],
]);

function keys(...starts: readonly { toString(): string }[]): ReadonlySet<unknown> {
  return new Set(starts.map(String));
}

/** After a mutation changed the graph: marks what was read of it as old, and reads anew what the page shows of the change. */
export function refreshAfter(mutation: string): void {
  const ofGraph = ({ queryKey: [start] }: Query) => !personal.has(start);
  const seen = seenOf.get(mutation);
  void queryClient.invalidateQueries({ predicate: ofGraph, refetchType: "none" });
  void queryClient.refetchQueries({
    type: "active",
    predicate: (query) => ofGraph(query) && (seen?.has(query.queryKey[0]) ?? true),
  });
}

// Inside a proposal the same questions have other answers, and each change of it may change any of them.
onWorkingProposal((document) => {
  if (document === null) void queryClient.resetQueries();
  else refreshAfter(document);
});
