import {
  execute,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
} from "graphql";
import type { Context } from "../../server/context.ts";

type Field = GraphQLField<unknown, unknown>;

/** Values for arguments, by their names; optional arguments without one are left out. */
export type Values = Readonly<Record<string, string>>;

/**
 * For each field of Query a query for everything it leads to, four levels deep, as far as arguments have values; what leads to the same type
 * as a field before it is followed two levels only. They are far larger than what the server lets through, and are to be executed without
 * its limits.
 */
export function wholeSchemaQueries(schema: GraphQLSchema, values: Values): Map<string, string> {
  const seen = new Set<string>();
  const queries = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name } = getNamedType(field.type);
    // A concept is a node, and every node there is.
    const type = name === "Concept" ? "Node" : name;
    const asked = fieldIn(schema, field, values, seen.has(type) ? 2 : 4);
    if (asked !== null) queries.set(field.name, `{ ${asked} }`);
    seen.add(type);
  }
  return queries;
}

/** A field with its arguments and all it leads to; null where it needs an argument for which there is no value, or leads too far. */
function fieldIn(schema: GraphQLSchema, field: Field, values: Values, depth: number): string | null {
  const given = field.args.filter(({ name }) => values[name] !== undefined);
  const needed = field.args.filter(
    ({ type, defaultValue }) => type instanceof GraphQLNonNull && defaultValue === undefined,
  );
  const type = getNamedType(field.type);
  if (needed.some((arg) => !given.includes(arg)) || (depth === 0 && !isLeafType(type))) return null;
  const list = given.map(
    ({ name, type: wanted }) => `${name}: ${String(wanted).includes("[") ? `[${values[name]}]` : values[name]}`,
  );
  const call = list.length > 0 ? `${field.name}(${list.join(", ")})` : field.name;
  if (isLeafType(type)) return call;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const parts = possible.map((object) => {
    const own = Object.values(object.getFields()).flatMap((next) => fieldIn(schema, next, values, depth - 1) ?? []);
    return `... on ${object.name} { __typename ${own.join(" ")} }`;
  });
  return `${call} { ${parts.join(" ")} }`;
}

/** Executes a query without the limits of requests; the answer as text. */
export async function answerTo(schema: GraphQLSchema, query: string, contextValue: Context): Promise<string> {
  return JSON.stringify(await execute({ schema, document: parse(query), contextValue }));
}
