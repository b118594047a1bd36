import { createServer, type Server } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { Access } from "../access/access.ts";
import { identify } from "../access/identify.ts";
import { oidcRoutes } from "../access/oidc.routes.ts";
import { visitOf } from "../access/visit.ts";
import { type Context, createContext } from "../context.ts";
import { exportRoutes } from "../exchange/export.routes.ts";
import type { Graph } from "../neo4j/statement.ts";
import { releaseRoutes } from "../release/release.routes.ts";
import type { Services } from "../services.ts";
import { createApollo } from "./apollo.ts";
import type { Caller } from "./client-address.ts";
import { embedRoutes } from "./embed.ts";
import { eventStreams } from "./event-stream.ts";
import { askFirstQuestions } from "./first-questions.ts";
import { securityHeaders } from "./headers.ts";
import { healthRoutes, type Readiness } from "./health.ts";
import { admission, identifiedBy, requestLimit } from "./identification.ts";
import { LARGEST_BODY, type Limits } from "./limits.ts";
import { OpenStreams } from "./open-streams.ts";
import { graphiql, panelRoutes } from "./panel.ts";
import { pastFor, pastHeader, refusePast } from "./past-header.ts";
import { previewFor, proposalHeader, refuseProposals } from "./proposal-header.ts";
import { webSockets } from "./web-socket.ts";

/** What the HTTP side needs of the rest. */
export interface Application {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly services: Services;
  readonly payRegion: string;
  readonly introspection: boolean;
  /** Who may show the pages for frames, as sources of frame-ancestors. */
  readonly embedAncestors: readonly string[];
  readonly check: () => Promise<Readiness>;
  readonly access: Access;
  readonly limits: Limits;
}

/** A listening product: `stop` finishes running requests first. */
export interface Listening {
  readonly address: string;
  /** Has the database ready for what people ask first. */
  warmUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves the API, the panel and the health checks on one port. */
export async function listen(application: Application, host: string, port: number): Promise<Listening> {
  // Answers of the API are stored by nobody, and what is has a tag of its own: to hash all bodies would be for nothing.
  const app = express().disable("x-powered-by").disable("etag");
  const server = createServer(app);
  const { schema, graph, payRegion, services, access, limits } = application;
  const apollo = createApollo(schema, server, application.introspection, limits.mostCost);
  await apollo.start();
  const shared = { ...services, graph, payRegion, access };
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<Context> =>
    createContext({
      ...shared,
      ...identifiedBy(req),
      proposal: previewFor(req, res, services.database),
      past: pastFor(req, res, services.database),
    });
  // A stream lives longer than what was known of its viewer when it began: who asks is found out anew each time.
  const streamContext = async (caller: Caller): Promise<Context> => {
    refuseProposals(caller);
    refusePast(caller);
    const visit = visitOf(caller, null, access.settings.proxies);
    return createContext({ ...shared, visit, viewer: await identify(access, visit), proposal: null, past: null });
  };
  const subscribing = { schema, mostCost: limits.mostCost, streams: new OpenStreams(), createContext: streamContext };
  const events = eventStreams(subscribing);
  const json = express.json({ limit: LARGEST_BODY });
  app.use(securityHeaders(application.embedAncestors));
  app.use("/health", noStore, healthRoutes(application.check));
  app.use("/auth/oidc", noStore, requestLimit(access, limits.requestsAMinute), oidcRoutes(access));
  app.use("/graphql", graphiql, noStore, admission(access, limits.requestsAMinute));
  app.use("/releases", noStore, admission(access, limits.requestsAMinute), releaseRoutes(services));
  app.use(
    "/exports",
    noStore,
    admission(access, limits.requestsAMinute),
    exportRoutes(services, access.settings.publicUrl),
  );
  app.post("/graphql/stream", json, events.handler);
  app.use("/graphql", proposalHeader(services.database), pastHeader);
  app.use("/graphql", json, expressMiddleware(apollo, { context }));
  app.use("/embed", embedRoutes());
  app.use(panelRoutes());
  app.use(notFound, unreadable);
  const closeSockets = webSockets(server, subscribing);
  await opened(server, host, port);
  const stop = async () => {
    // Streams never end by themselves: the server would wait for them.
    events.close();
    await closeSockets();
    await apollo.stop();
  };
  const warmUp = () => askFirstQuestions(schema, (asking) => createContext({ ...shared, ...asking }));
  return { address: addressOf(server, host), warmUp, stop };
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

/** What a client may be told of a request that could not be read: the library's own words can hold paths of the server. */
const UNREADABLE: Readonly<Record<number, readonly [string, string]>> = {
  400: ["BAD_USER_INPUT", "The body of the request is no valid JSON."],
  404: ["NOT_FOUND", "There is nothing at this address."],
  413: ["BAD_USER_INPUT", `The body of the request is larger than ${LARGEST_BODY}.`],
  415: ["BAD_USER_INPUT", "The body of the request has an encoding that is not supported: send JSON in UTF-8."],
};

/** Bodies that are too large, no JSON or of another type are answered in JSON too, without a stack. */
const unreadable: ErrorRequestHandler = (error, _request, response, _next) => {
  const given = typeof error?.status === "number" ? error.status : 500;
  const status = given in UNREADABLE || given >= 500 ? given : 400;
  const [code, message] = UNREADABLE[status] ?? ["INTERNAL", "Internal server error"];
  if (status >= 500) console.error("Internal server error:", error);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
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
