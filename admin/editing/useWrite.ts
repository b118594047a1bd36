import { useNotify } from "react-admin";
import { faultMessage } from "../data/faultMessage.ts";
import { request } from "../data/request.ts";
import type { TypedDocumentString } from "../gql/graphql.ts";

/** Sends a mutation that is no form's; says at the foot of the page what went wrong. Null where it did. */
export function useWrite() {
  const notify = useNotify();
  return async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | null> => {
    try {
      return await request(document, variables);
    } catch (error) {
      const message = faultMessage(error, "This could not be saved: try again.");
      notify(message, { type: "error", autoHideDuration: 10_000, multiLine: true });
      return null;
    }
  };
}
