import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { request } from "../data/request.ts";
import type { TypedDocumentString } from "../gql/graphql.ts";

/** Sends a mutation, says what came of it, and lets every page ask anew. */
export function useQualityChange<Result, Variables>(document: TypedDocumentString<Result, Variables>, done: string) {
  const [fault, setFault] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const client = useQueryClient();
  const change = async (variables: Variables): Promise<boolean> => {
    setBusy(true);
    setFault(null);
    try {
      await request(document, variables);
      notify(done, { type: "success" });
      await client.invalidateQueries();
      return true;
    } catch (error) {
      setFault(error instanceof Error ? error : new Error("Something went wrong: try again."));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { change, fault, busy };
}
