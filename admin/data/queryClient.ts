import { QueryClient } from "@tanstack/react-query";
import { onWorkingProposal } from "../proposals/workingProposal.ts";

/** Keeps answers for a while; repeats nothing by itself, because `request` knows what may be repeated. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000 } },
});

// Inside a proposal the same questions have other answers, and each change of it may change any of them.
onWorkingProposal((entered) => {
  void (entered ? queryClient.resetQueries() : queryClient.invalidateQueries());
});
