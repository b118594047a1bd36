import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import { formatError } from "./apollo.ts";
import { MOST_TOKENS } from "./limits.ts";
import { costOf } from "./query-cost.ts";
import { shapeRule, tooComplex } from "./shape-rule.ts";

/** What a client sends to subscribe, over either transport. */
export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** The results of a subscription, one for each event. */
export type Results = AsyncIterableIterator<ExecutionResult>;

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

/**
 * Starts a subscription. Every event is answered in a context of its own: its loaders are fresh, and a caller whose rights
 * have ended is not answered any more.
 */
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

class Answers implements Results {
  private readonly events: AsyncIterator<unknown>;
  private readonly args: ExecutionArgs;
  private readonly createContext: () => Promise<Context>;
  private failed = false;

  constructor(source: AsyncIterable<unknown>, args: ExecutionArgs, createContext: () => Promise<Context>) {
    this.events = source[Symbol.asyncIterator]();
    this.args = args;
    this.createContext = createContext;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (this.failed) return this.return();
    try {
      const { done, value } = await this.events.next();
      if (done) return { done: true, value: undefined };
      const contextValue = await this.createContext();
      return { done: false, value: masked(await execute({ ...this.args, rootValue: value, contextValue })) };
    } catch (error) {
      this.failed = true;
      return { done: false, value: failure(error) };
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.events.return?.();
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.return();
  }
}

function failure(error: unknown): ExecutionResult {
  const known =
    error instanceof GraphQLError
      ? error
      : new GraphQLError("Internal server error", { originalError: asError(error) });
  return masked({ errors: [known] });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Errors leave by the same gate as those of queries. */
function masked({ errors, ...result }: ExecutionResult): ExecutionResult {
  return errors ? { ...result, errors: errors.map(asClientsSeeIt) } : result;
}

function asClientsSeeIt(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { path: error.path ?? null, extensions: extensions ?? {} });
}
