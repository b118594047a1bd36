import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { request } from "./request.ts";

interface Options {
  /** False waits with asking. */
  readonly enabled?: boolean;
  /** True shows the last answer until the next is there: for what is asked at every key. */
  readonly keepLast?: boolean;
}

/** Asks a document that is no react-admin resource; answers are kept and shared by document and variables. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false }: Options = {},
) {
  return useQuery({
    queryKey: [String(document), variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
