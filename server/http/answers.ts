import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from "graphql";
import { demand } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { formatError } from "./apollo.ts";
import { RECHECK_MS } from "./limits.ts";

/** The results of a subscription, one for each event. */
export type Results = AsyncIterableIterator<ExecutionResult>;

/**
 * The answers to the events of one subscription. Each is made in a context of its own, so that what it reads is fresh. Who asks is found
 * out anew for each, and every so often between them: where they may no longer read, the last answer says so and the subscription ends.
 */
export class Answers implements Results {
  private readonly events: AsyncIterator<unknown>;
  private readonly args: ExecutionArgs;
  private readonly createContext: () => Promise<Context>;
  private readonly watch: NodeJS.Timeout;
  private cut: { readonly because: unknown } | undefined;
  private ended = false;

  constructor(source: AsyncIterable<unknown>, args: ExecutionArgs, createContext: () => Promise<Context>) {
    this.events = source[Symbol.asyncIterator]();
    this.args = args;
    this.createContext = createContext;
    this.watch = setInterval(() => void this.recheck(), RECHECK_MS).unref();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (this.ended) return this.return();
    try {
      const { done, value } = await this.events.next();
      if (this.cut) return this.lastly(this.cut.because);
      if (done) return await this.return();
      const contextValue = await this.readerContext();
      return { done: false, value: masked(await execute({ ...this.args, rootValue: value, contextValue })) };
    } catch (error) {
      return this.lastly(error);
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    clearInterval(this.watch);
    this.ended = true;
    await this.events.return?.();
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.return();
  }

  private lastly(error: unknown): IteratorResult<ExecutionResult, undefined> {
    this.ended = true;
    return { done: false, value: failure(error) };
  }

  private async readerContext(): Promise<Context> {
    const context = await this.createContext();
    demand(context.viewer, "VIEWER");
    return context;
  }

  /** A database that is away says nothing about rights: the next event will tell. */
  private async recheck(): Promise<void> {
    try {
      await this.readerContext();
    } catch (error) {
      if (!isRefusal(error) || this.ended) return;
      this.cut = { because: error };
      await this.events.return?.();
    }
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError && ["UNAUTHENTICATED", "FORBIDDEN"].includes(String(error.extensions.code));
}

/** What a client is told of a subscription that failed. */
export function failure(error: unknown): ExecutionResult {
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
export function masked({ errors, ...result }: ExecutionResult): ExecutionResult {
  return errors ? { ...result, errors: errors.map(asClientsSeeIt) } : result;
}

function asClientsSeeIt(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { path: error.path ?? null, extensions: extensions ?? {} });
}
