import { useQueryClient } from "@tanstack/react-query";
import { useNotify } from "react-admin";
import { useWrite } from "../editing/useWrite.ts";
import type { TypedDocumentString } from "../gql/graphql.ts";

/** Sends a mutation about waivers, which make no revision: what was asked before is asked anew. Null where it failed. */
export function useWaiving<Result, Variables>(document: TypedDocumentString<Result, Variables>, said: string) {
  const write = useWrite();
  const notify = useNotify();
  const client = useQueryClient();
  return async (variables: Variables): Promise<Result | null> => {
    const done = await write(document, variables);
    if (done === null) return null;
    notify(said, { type: "success" });
    await client.invalidateQueries();
    return done;
  };
}
