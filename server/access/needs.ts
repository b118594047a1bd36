import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import { demand, type Need } from "./viewer.ts";

const NEEDS: Readonly<Record<Need, string>> = {
  ANYONE: "",
  VIEWER: "",
  CONTRIBUTOR: "Needs the permission CONTRIBUTOR.",
  EDITOR: "Needs the permission EDITOR.",
  EDITOR_OR_PROPOSAL: "Needs the permission EDITOR; or CONTRIBUTOR, sent with the header x-proposal.",
  ADMIN: "Needs the permission ADMIN.",
  SESSION: "Needs a signed-in person: API tokens cannot do it.",
};

/** Declares, beside a query, mutation or subscription, what it asks of the viewer. */
export function Needs(need: Need) {
  return Extensions({ needs: need });
}

/** Declares that a request may have this field only once, so that aliases do not multiply guesses. */
export function OncePerRequest() {
  return Extensions({ oncePerRequest: true });
}

/** What a root field declares; null where it declares nothing. */
export function needOf(field: Pick<GraphQLField<unknown, unknown>, "extensions">): Need | null {
  const { needs } = field.extensions;
  return isNeed(needs) ? needs : null;
}

function isNeed(value: unknown): value is Need {
  return typeof value === "string" && Object.hasOwn(NEEDS, value);
}

/** The fields of Query, Mutation and Subscription, each with its full name. */
export function rootFields(schema: GraphQLSchema): Map<string, GraphQLField<unknown, Context>> {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(
    types.flatMap((type) =>
      Object.values(type?.getFields() ?? {}).map((field) => [`${type?.name}.${field.name}`, field]),
    ),
  );
}

/**
 * Puts a check of the declared need before every root field and a word on it into the field's description.
 * A field without a declaration stops the start: it would be open to everybody by mistake.
 */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, field] of rootFields(schema)) {
    const need = needOf(field);
    if (need === null) throw new Error(`${name} does not say what it needs of the viewer: put @Needs(…) beside it.`);
    field.resolve = guarded(need, field.resolve ?? defaultFieldResolver);
    if (field.subscribe) field.subscribe = guarded(need, field.subscribe);
    if (NEEDS[need]) field.description = [field.description, NEEDS[need]].filter(Boolean).join(" ");
  }
  return schema;
}

function guarded(need: Need, resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    admit(context, need, info.parentType === info.schema.getQueryType());
    return resolve(source, args, context, info);
  };
}

const OUTSIDE = "This cannot be a part of a proposal: send it without x-proposal.";

/** Inside a proposal everything can be read, and the graph can be changed; all else would not go into the proposal. */
function admit({ viewer, proposal }: Context, need: Need, reads: boolean): void {
  if (!proposal || reads) demand(viewer, need);
  else if (need === "EDITOR_OR_PROPOSAL") proposal.demandEditable(viewer);
  else throw new ClientError("BAD_USER_INPUT", OUTSIDE, { header: "x-proposal" });
}
