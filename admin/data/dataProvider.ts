import {
  type CreateParams,
  type CreateResult,
  type DataProvider,
  type DeleteResult,
  type GetManyReferenceParams,
  type GetManyResult,
  type GetOneResult,
  HttpError,
  type Identifier,
  type UpdateParams,
  type UpdateResult,
} from "react-admin";
import { ConceptsByIdDocument, DeleteConceptDocument } from "../gql/graphql.ts";
import { isRecord } from "./fault.ts";
import type { ListQuestion } from "./listQuestion.ts";
import { request } from "./request.ts";
import type { Resource } from "./resource.ts";
import { isResource, resources } from "./resources.ts";

function operationsOf(name: string): Resource {
  if (isResource(name)) return resources[name];
  throw new HttpError(`The panel has no list called ${name}.`, 404);
}

async function one(name: string, id: Identifier, signal?: AbortSignal): Promise<GetOneResult> {
  const record = await operationsOf(name).one(id, signal);
  if (record === null) throw new HttpError("There is nothing with this id. It may have been removed.", 404);
  return { data: record };
}

async function many(ids: readonly Identifier[], signal?: AbortSignal): Promise<GetManyResult> {
  const { nodes } = await request(ConceptsByIdDocument, { ids: [...ids] }, { signal });
  return { data: nodes.flatMap((node) => (node === null ? [] : [node])) };
}

/** The target of a reference is the filter of the list that names the record; its id is what that filter takes. */
function questionOf(params: GetManyReferenceParams): ListQuestion {
  const filter = isRecord(params.filter) ? params.filter : {};
  return { pagination: params.pagination, sort: params.sort, filter: { ...filter, [params.target]: [params.id] } };
}

async function remove(id: Identifier, previous: unknown): Promise<DeleteResult> {
  await request(DeleteConceptDocument, { id });
  return { data: { ...(isRecord(previous) ? previous : {}), id } };
}

/** Several records are changed by bulk actions, which are one revision; react-admin's way would be one for each. */
function onlyInBulk(): Promise<never> {
  return Promise.reject(new HttpError("Several records are changed together by a bulk action.", 405));
}

function messageIn(meta: unknown): string | null {
  return isRecord(meta) && typeof meta.message === "string" && meta.message.trim() !== "" ? meta.message.trim() : null;
}

async function create(name: string, { data, meta }: CreateParams): Promise<CreateResult> {
  return { data: await operationsOf(name).create(data, messageIn(meta)) };
}

async function update(name: string, params: UpdateParams): Promise<UpdateResult> {
  const { id, data: draft, previousData: before, meta } = params;
  return { data: await operationsOf(name).update({ id, draft, before, message: messageIn(meta) }) };
}

/** Between react-admin and the GraphQL API: knows neither fields nor Cypher, only which operation answers what. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (name, params) => operationsOf(name).list(params, params.signal),
  getOne: (name, params) => one(name, params.id, params.signal),
  getMany: (_name, params) => many(params.ids, params.signal),
  getManyReference: (name, params) => operationsOf(name).list(questionOf(params), params.signal),
  create,
  update,
  delete: (_name, { id, previousData }) => remove(id, previousData),
  updateMany: onlyInBulk,
  deleteMany: onlyInBulk,
};
