import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.ts";

/** Says in `extensions.revisions` which revisions a request made, so that a client can offer to take exactly those back. */
export function writtenRevisions(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { revisions }, response: { body } }) {
          if (revisions.length > 0 && body.kind === "single")
            body.singleResult.extensions = { ...body.singleResult.extensions, revisions };
        },
      };
    },
  };
}
