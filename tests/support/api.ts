import "reflect-metadata";
import { rm } from "node:fs/promises";
import { type Listening, listen } from "../../server/http/application.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import type { Graph, Parameters, Statement } from "../../server/neo4j/statement.ts";
import { createSchema } from "../../server/schema.ts";
import { type RunningServices, startServices } from "../../server/services.ts";
import { connectToGuide } from "./guide-database.ts";
import { readingAccess, TEST_LIMITS } from "./reading-access.ts";
import { scratchFolder } from "./scratch.ts";

/** What a GraphQL request was answered with. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: every test knows the shape of what its own query asked for.
  readonly data: any;
  readonly errors: readonly ApiError[];
  readonly text: string;
  readonly headers: Headers;
}

/** An error as clients see it. */
export interface ApiError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly fields?: readonly { path: string; message: string }[];
    readonly measure?: string;
    readonly value?: number;
    readonly limit?: number;
    readonly retryAfterSeconds?: number;
  };
}

/** The product's HTTP side, running in this process over the database that holds the guide. */
export interface Api {
  readonly address: string;
  readonly services: RunningServices;
  /** Sends a query over HTTP. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Sends a query that must succeed and returns its data. */
  read(query: string, variables?: object): Promise<Answer["data"]>;
  /** The names of the Cypher statements that one query needed, in the order they were sent. */
  statementsOf(query: string, variables?: object): Promise<string[]>;
  stop(): Promise<void>;
}

/** A graph that notes the name of every statement it is asked. */
class CountedGraph implements Graph {
  readonly names: string[] = [];
  private readonly inner: Graph;

  constructor(inner: Graph) {
    this.inner = inner;
  }

  read<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]> {
    this.names.push(statement.name);
    return this.inner.read(statement, parameters);
  }
}

/**
 * Starts the real application on a free port, over the guide unless another database is given; `stop` closes that too. All is
 * asked as a stranger, or with an API token.
 */
export async function startApi(database: Database = connectToGuide(), token?: string): Promise<Api> {
  const dataDir = scratchFolder();
  const services = startServices(database, { webhookAllowPrivate: true, dataDir });
  const graph = new CountedGraph(database);
  const schema = await createSchema();
  const check = async () => ({ ready: true });
  const access = readingAccess(database);
  const settings = { payRegion: "united-states", introspection: true, embedAncestors: ["'self'"], limits: TEST_LIMITS };
  const application = { schema, graph, services, access, check, ...settings };
  const listening = await listen(application, "127.0.0.1", 0);
  const stop = async () => {
    await listening.stop();
    await services.stop();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...talkTo(listening, graph, token), services, stop };
}

function talkTo({ address }: Listening, graph: CountedGraph, token?: string): Omit<Api, "stop" | "services"> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const ask = (query: string, variables: object = {}) => post(address, JSON.stringify({ query, variables }), headers);
  const read = async (query: string, variables?: object) => {
    const answer = await ask(query, variables);
    if (answer.errors.length > 0) throw new Error(`${query}\n${answer.text}`);
    return answer.data;
  };
  const statementsOf = async (query: string, variables?: object) => {
    graph.names.length = 0;
    await read(query, variables);
    return [...graph.names];
  };
  return { address, ask, read, statementsOf };
}

/** Sends any body to the API as JSON. */
export async function post(address: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text);
  return { status: response.status, data, errors, text, headers: response.headers };
}
