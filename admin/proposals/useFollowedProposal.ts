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

const shown: ReadonlySet<unknown> = new Set(
  [ProposalPageDocument, ProposalImpactDocument, ProposalMovesDocument].map(String),
);

/** A proposal as it is now: what others say, decide or change is read as soon as it is noticed. */
export function useFollowedProposal(id: string) {
  const page = useAnswer(ProposalPageDocument, { id });
  const { data } = useQuery({
    queryKey: [String(ProposalStandingDocument), { id }],
    queryFn: ({ signal }) => request(ProposalStandingDocument, { id }, { signal }),
    refetchInterval: ({ state }) => (isOver(state.data?.proposal?.state) ? false : askAgainMs),
  });
  const updatedAt = data?.proposal?.updatedAt;
  const noticed = useRef(updatedAt);
  useEffect(() => {
    if (noticed.current !== undefined && noticed.current !== updatedAt)
      void queryClient.invalidateQueries({ predicate: ({ queryKey: [start] }) => shown.has(start) });
    noticed.current = updatedAt;
  }, [updatedAt]);
  return page;
}

function isOver(state: string | undefined): boolean {
  return state === "PUBLISHED" || state === "CLOSED";
}
