import {
  type DataProvider,
  type GetManyReferenceParams,
  type GetManyResult,
  type GetOneResult,
  HttpError,
  type Identifier,
} from "react-admin";
import { ConceptsByIdDocument } from "../gql/graphql.ts";
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
  const { nodes } = await request(ConceptsByIdDocument, { ids: [...ids] }, signal);
  return { data: nodes.flatMap((node) => (node === null ? [] : [node])) };
}

/** The target of a reference is the filter of the list that names the record; its id is what that filter takes. */
function questionOf(params: GetManyReferenceParams): ListQuestion {
  const filter = isRecord(params.filter) ? params.filter : {};
  return { pagination: params.pagination, sort: params.sort, filter: { ...filter, [params.target]: [params.id] } };
}

function refuseToWrite(): Promise<never> {
  return Promise.reject(new HttpError("The API can only be read for now.", 405));
}

/** Between react-admin and the GraphQL API: knows neither fields nor Cypher, only which operation answers what. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (name, params) => operationsOf(name).list(params, params.signal),
  getOne: (name, params) => one(name, params.id, params.signal),
  getMany: (_name, params) => many(params.ids, params.signal),
  getManyReference: (name, params) => operationsOf(name).list(questionOf(params), params.signal),
  create: refuseToWrite,
  update: refuseToWrite,
  updateMany: refuseToWrite,
  delete: refuseToWrite,
  deleteMany: refuseToWrite,
};
