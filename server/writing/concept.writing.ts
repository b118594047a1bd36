import { randomUUID } from "node:crypto";
import { createdConcept, updatedConcept } from "../changes/concept-plan.ts";
import type { Plan } from "../changes/plan.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import type { Concept } from "../concept/concept.type.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import type { WriteOptions } from "./writer.ts";

/** Creates a concept and reads it back. */
export async function createConcept(
  context: Context,
  kind: ConceptKind,
  input: object,
  message?: string | null,
): Promise<Concept> {
  const id = randomUUID();
  return writeAndRead(context, id, (graph) => createdConcept(graph, kind, id, { ...input }), {
    message: message ?? null,
  });
}

/** Changes the given fields of a concept and reads it back. */
export async function updateConcept(
  context: Context,
  kind: ConceptKind,
  id: string,
  patch: object,
  options: WriteOptions,
): Promise<Concept> {
  return writeAndRead(context, id, (graph) => updatedConcept(graph, kind, id, { ...patch }), options);
}

/** Applies a plan and reads a concept it is about. */
export async function writeAndRead(context: Context, id: string, plan: Plan, options: WriteOptions): Promise<Concept> {
  await write(context, plan, options);
  const concept = await context.batches.one(CONCEPTS_BY_ID, id);
  if (concept === null) throw new ClientError("NOT_FOUND", `There is no concept with the id ${id}.`);
  return concept;
}

/** Applies a plan; what the request read before is forgotten. Returns the revision, or null where nothing had to change. */
export async function write(context: Context, plan: Plan, options: WriteOptions): Promise<number | null> {
  const revision = await context.writer.commit(plan, options);
  // Inside a proposal no revision is made: the number is that of the last one.
  if (revision !== null && !context.proposal) context.revisions.push(revision);
  context.batches.forget();
  return revision;
}
