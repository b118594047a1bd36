import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import { Answers, failure, masked, type Results } from "./answers.ts";
import { MOST_TOKENS } from "./limits.ts";
import { costOf } from "./query-cost.ts";
import { shapeRule, tooComplex } from "./shape-rule.ts";

/** What a client sends to subscribe, over either transport. */
export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** What a subscription is checked against: the same limits as queries, for each event. */
export interface QueryLimits {
  readonly schema: GraphQLSchema;
  readonly mostCost: number;
}

/** Checks a request; everything but a subscription is refused, so that the limits of /graphql cannot be got round. */
export function prepare(
  { schema, mostCost }: QueryLimits,
  request: SubscriptionRequest,
): ExecutionArgs | readonly GraphQLError[] {
  const { query, operationName, variables } = request;
  if (typeof query !== "string") return [new ClientError("BAD_USER_INPUT", "The field query must hold the document.")];
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(schema, document, [...specifiedRules, shapeRule]);
    if (errors.length > 0) return errors;
    const name = typeof operationName === "string" ? operationName : null;
    const operation = getOperationAST(document, name);
    if (operation?.operation !== "subscription")
      return [new ClientError("BAD_USER_INPUT", "Only subscriptions are answered here: send all else to /graphql.")];
    const variableValues = isRecord(variables) ? variables : {};
    const cost = costOf(schema, document, operation, variableValues);
    if (cost > mostCost) return [tooComplex({ measure: "cost", value: cost, limit: mostCost })];
    return { schema, document, operationName: name, variableValues };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    // The parser and the rules call themselves for each level of the document.
    if (error instanceof RangeError) return [new ClientError("TOO_COMPLEX", "The document is nested too deeply.")];
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Starts a subscription. */
export async function subscribe(
  args: ExecutionArgs,
  createContext: () => Promise<Context>,
): Promise<Results | ExecutionResult> {
  try {
    const source = await createSourceEventStream({ ...args, contextValue: await createContext() });
    return Symbol.asyncIterator in source ? new Answers(source, args, createContext) : masked(source);
  } catch (error) {
    return failure(error);
  }
}
