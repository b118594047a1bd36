import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { useAnswer } from "../data/useAnswer.ts";
import {
  ProposalImpactDocument,
  ProposalMovesDocument,
  ProposalPageDocument,
  ProposalStandingDocument,
} from "../gql/graphql.ts";

/** How often a page that is looked at asks whether somebody else did something. */
const askAgainMs = 3_000;

/** A proposal as it is now: what others say, decide or change is read as soon as it is noticed, and so is what they publish. */
export function useFollowedProposal(id: string) {
  const page = useAnswer(ProposalPageDocument, { id });
  const { data } = useQuery({
    queryKey: [String(ProposalStandingDocument), { id }],
    queryFn: ({ signal }) => request(ProposalStandingDocument, { id }, { signal, published: true }),
    refetchInterval: ({ state }) => (isOver(state.data?.proposal?.state) ? false : askAgainMs),
  });
  useRereading(data?.revisions.nodes[0]?.number, [ProposalPageDocument]);
  useRereading(data?.proposal?.updatedAt, [ProposalPageDocument, ProposalImpactDocument, ProposalMovesDocument]);
  return page;
}

/** Reads the answers to documents again whenever something has become another. */
function useRereading(noticed: unknown, documents: readonly { toString(): string }[]): void {
  const before = useRef(noticed);
  useEffect(() => {
    const changed = before.current !== undefined && before.current !== noticed;
    before.current = noticed;
    if (!changed) return;
    const old = new Set<unknown>(documents.map(String));
    void queryClient.invalidateQueries({ predicate: ({ queryKey: [start] }) => old.has(start) });
    // The documents are always the same ones.
  }, [noticed]);
}

function isOver(state: string | undefined): boolean {
  return state === "PUBLISHED" || state === "CLOSED";
}
