import { createServer, type Server } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import { type Context, createContext } from "../context.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { Writer } from "../writing/writer.ts";
import { createApollo } from "./apollo.ts";
import { securityHeaders } from "./headers.ts";
import { healthRoutes, type Readiness } from "./health.ts";
import { LARGEST_BODY } from "./limits.ts";
import { graphiql, panelRoutes } from "./panel.ts";

/** What the HTTP side needs of the rest. */
export interface Application {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly writer: Writer;
  readonly payRegion: string;
  readonly introspection: boolean;
  readonly check: () => Promise<Readiness>;
}

/** A listening product: `stop` finishes running requests first. */
export interface Listening {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the API, the panel and the health checks on one port. */
export async function listen(application: Application, host: string, port: number): Promise<Listening> {
  const app = express().disable("x-powered-by");
  const server = createServer(app);
  const apollo = createApollo(application.schema, server, application.introspection);
  await apollo.start();
  const context = async (): Promise<Context> =>
    createContext(application.graph, application.writer, application.payRegion);
  app.use(securityHeaders);
  app.use("/health", noStore, healthRoutes(application.check));
  app.use("/graphql", graphiql, noStore, express.json({ limit: LARGEST_BODY }), expressMiddleware(apollo, { context }));
  app.use(panelRoutes());
  app.use(notFound, unreadable);
  await opened(server, host, port);
  return { address: addressOf(server, host), stop: () => apollo.stop() };
}

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

const notFound: RequestHandler = (request, response) => {
  response
    .status(404)
    .json({ errors: [{ message: `There is nothing at ${request.path}.`, extensions: { code: "NOT_FOUND" } }] });
};

/** Bodies that are too large, no JSON or of another type are answered in JSON too, without a stack. */
const unreadable: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = typeof error?.status === "number" ? error.status : 500;
  const message = status < 500 ? String(error.message) : "Internal server error";
  if (status >= 500) console.error("Internal server error:", error);
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: status < 500 ? "BAD_USER_INPUT" : "INTERNAL" } }] });
};

/** Fails at once, before anything is started, where nothing can listen at the address. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer();
  await opened(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(explain(error, host, port))));
    server.listen(port, host, resolve);
  });
}

function explain(error: Error, host: string, port: number): string {
  const code = "code" in error ? error.code : null;
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken: set PORT to a free one, or stop what listens there.`;
  if (code === "EACCES") return `Port ${port} needs more rights than this user has: set PORT to one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST ${host} is no address of this machine.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
