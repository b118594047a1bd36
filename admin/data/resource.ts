import type { GetListResult, Identifier, RaRecord } from "react-admin";
import type { TypedDocumentString } from "../gql/graphql.ts";
import type { ListQuestion } from "./listQuestion.ts";
import { request } from "./request.ts";

/** What every resource must be able to do. */
export interface Resource {
  readonly list: (question: ListQuestion, signal?: AbortSignal) => Promise<GetListResult>;
  readonly one: (id: Identifier, signal?: AbortSignal) => Promise<RaRecord | null>;
}

interface Connection {
  readonly totalCount: number;
  readonly nodes: RaRecord[];
}

/** Lists through one document: how to ask, and where in the answer the page is. */
export function listThrough<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ask: (question: ListQuestion) => Variables,
  page: (result: Result) => Connection,
): Resource["list"] {
  return async (question, signal) => {
    const { nodes, totalCount } = page(await request(document, ask(question), signal));
    return { data: nodes, total: totalCount };
  };
}

/** Reads one record by its id; null where there is none, or where the id is that of another kind. */
export function oneThrough<Node extends { __typename: string }>(
  document: TypedDocumentString<{ node: Node | null }, { id: string | number }>,
  typename: Node["__typename"],
): Resource["one"] {
  return async (id, signal) => {
    const { node } = await request(document, { id }, signal);
    return node?.__typename === typename ? { id, ...node } : null;
  };
}
