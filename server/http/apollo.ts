import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import { costLimit } from "./cost-limit.ts";
import { MOST_TOKENS } from "./limits.ts";
import { pastExtension } from "./past-header.ts";
import { proposalExtension } from "./proposal-header.ts";
import { revisionExtension } from "./revision-extension.ts";
import { shapeRule } from "./shape-rule.ts";
import { writtenRevisions } from "./written-revisions.ts";

/** Makes the GraphQL engine over the schema; it finishes running requests before the HTTP server closes. */
export function createApollo(
  schema: GraphQLSchema,
  server: Server,
  introspection: boolean,
  mostCost: number,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // Together with the option maxRecursiveSelections it would run only after the rules that it spares.
    validationRules: [shapeRule],
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError,
    plugins: plugins(server, mostCost),
  });
}

function plugins(server: Server, mostCost: number): ApolloServerPlugin<Context>[] {
  return [
    costLimit(mostCost),
    proposalExtension,
    pastExtension,
    writtenRevisions(),
    revisionExtension(),
    ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 10_000 }),
    // On by default, it costs a quarter of a request and is not used here.
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Errors that were made for the client pass; of all others only a request id leaves the server, and the log has the rest. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  // Apollo gives everything that a validation rule reports its own code.
  if (code === "GRAPHQL_VALIDATION_FAILED" && formatted.extensions?.measure !== undefined)
    return { ...formatted, extensions: { ...formatted.extensions, code: "TOO_COMPLEX" } };
  // A query that is nested beyond what the parser's stack holds.
  if (code === "GRAPHQL_PARSE_FAILED" && !formatted.message.startsWith("Syntax Error"))
    return { message: "The query is nested too deeply to be read.", extensions: { code: "TOO_COMPLEX" } };
  if (unwrapResolverError(error) instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR") return formatted;
  const requestId = randomUUID();
  console.error(`Internal server error ${requestId}:`, unwrapResolverError(error));
  return { message: `Internal server error (request ${requestId})`, extensions: { code: "INTERNAL", requestId } };
}
