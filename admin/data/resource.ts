import { type GetListResult, HttpError, type Identifier, type RaRecord } from "react-admin";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { changedFields } from "./changedFields.ts";
import { Draft } from "./draft.ts";
import { isRecord } from "./fault.ts";
import { type ListQuestion, pagesOf } from "./listQuestion.ts";
import { request } from "./request.ts";

/** A change of a record: the form as it is, the record as it was read, and why. */
export interface Edit {
  readonly id: Identifier;
  readonly draft: unknown;
  readonly before: unknown;
  readonly message: string | null;
}

/** What every resource must be able to do. */
export interface Resource {
  readonly list: (question: ListQuestion, signal?: AbortSignal) => Promise<GetListResult>;
  readonly one: (id: Identifier, signal?: AbortSignal) => Promise<RaRecord | null>;
  readonly create: (draft: unknown, message: string | null) => Promise<RaRecord>;
  readonly update: (edit: Edit) => Promise<RaRecord>;
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
    const data: RaRecord[] = [];
    let total = 0;
    for (const part of pagesOf(question)) {
      const { nodes, totalCount } = page(await request(document, ask(part), { signal }));
      data.push(...nodes);
      total = totalCount;
      if (data.length >= total) break;
    }
    return { data, total };
  };
}

/** Reads one record by its id; null where there is none, or where the id is that of another kind. */
export function oneThrough<Node extends { __typename: string }>(
  document: TypedDocumentString<{ node: Node | null }, { id: string | number }>,
  typename: Node["__typename"],
): Resource["one"] {
  return async (id, signal) => {
    const { node } = await request(document, { id }, { signal });
    return node?.__typename === typename ? { id, ...node } : null;
  };
}

/** Creates through one document: how its input is read from the form. */
export function createThrough<Input>(
  document: TypedDocumentString<{ saved: RaRecord }, { input: Input; message?: string | null | undefined }>,
  input: (draft: Draft) => Input,
): Resource["create"] {
  return async (draft, message) => (await request(document, { input: input(new Draft(draft)), message })).saved;
}

interface Update<Patch> {
  id: string | number;
  patch: Partial<Patch>;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}

/** Changes through one document: sends the fields that differ from what was read, and the revision they were read at. */
export function updateThrough<Patch extends object>(
  document: TypedDocumentString<{ saved: RaRecord }, Update<Patch>>,
  patch: (draft: Draft) => Patch,
): Resource["update"] {
  return async ({ id, draft, before, message }) => {
    const changed = changedFields(patch(new Draft(before)), patch(new Draft(draft)));
    const expectedRevision = revisionOf(before);
    return (await request(document, { id, patch: changed, expectedRevision, message })).saved;
  };
}

function revisionOf(record: unknown): number {
  if (isRecord(record) && typeof record.revision === "number") return record.revision;
  throw new HttpError("The record was not read whole: reload the page and try again.", 400);
}
