import { QueryClient } from "@tanstack/react-query";

/** Keeps answers for a while; repeats nothing by itself, because `request` knows what may be repeated. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000 } },
});
