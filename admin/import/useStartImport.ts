import { useMutation } from "@tanstack/react-query";
import { useNotify } from "react-admin";
import { request } from "../data/request.ts";
import { StartImportDocument } from "../gql/graphql.ts";
import { type ImportDecisions, type ImportOrder, orderVariables } from "./importOrder.ts";

interface Start {
  readonly order: ImportOrder;
  readonly apply: boolean;
  readonly decisions: ImportDecisions;
}

/** Starts an import or a dry run; a refusal is shown in the server's words. */
export function useStartImport(onStarted: (id: string) => void) {
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ order, apply, decisions }: Start) =>
      request(StartImportDocument, orderVariables(order, apply, decisions)),
    onSuccess: ({ startImport }) => onStarted(startImport.id),
    onError: (error) => notify(error.message, { type: "error" }),
  });
  return { start: mutate, busy: isPending };
}
