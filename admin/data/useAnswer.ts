import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { request } from "./request.ts";

interface Options {
  /** False waits with asking. */
  readonly enabled?: boolean;
  /** True shows the last answer until the next is there: for what is asked at every key. */
  readonly keepLast?: boolean;
  /** The revision as of which it is answered; now unless given. */
  readonly asOf?: number | undefined;
}

/** Asks a document that is no react-admin resource; answers are kept and shared by document and variables. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false, asOf }: Options = {},
) {
  return useQuery({
    queryKey: [String(document), variables, ...(asOf === undefined ? [] : [asOf])],
    queryFn: ({ signal }) => request(document, variables, { signal, asOf }),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
