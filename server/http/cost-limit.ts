import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Context } from "../context.ts";
import { costOf } from "./query-cost.ts";
import { tooComplex } from "./shape-rule.ts";

/** Refuses queries that could bring more than the server is willing to read for one request, and tells everybody what theirs cost. */
export function costLimit(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Without an operation there is nothing to run, and Apollo says so.
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) throw unknownOperation(operation.operation);
          cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost <= limit) return;
          const { message, extensions } = tooComplex({ measure: "cost", value: cost, limit });
          throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
        },
        async willSendResponse({ response: { body } }) {
          if (cost !== undefined && body.kind === "single")
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** Validation overlooks it, and GraphQL's own error would pass for a fault of the server. */
function unknownOperation(kind: string): GraphQLError {
  return new GraphQLError(`This schema has no ${kind}.`, {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
}
