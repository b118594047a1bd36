import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.ts";

/** Tells which revision an answer from memory rests on: everything up to it is in the answer. */
export function revisionExtension(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, contextValue: { projected } }) {
          const { revision } = projected;
          if (revision !== null && body.kind === "single")
            body.singleResult.extensions = { ...body.singleResult.extensions, revision };
        },
      };
    },
  };
}
