import type { IncomingMessage } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler, Response } from "express";
import { userOf } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import { PastGraph } from "../past/past-graph.ts";
import type { Caller } from "./client-address.ts";
import { identifiedBy, refuse } from "./identification.ts";

/** Names the revision as of which a request is answered. */
const HEADER = "x-as-of";

const REVISION = /^[1-9]\d{0,8}$/;

const asked = new WeakMap<IncomingMessage, number>();

/** Reads the revision that a request asks about. Taking back what came later holds up editors of the same concepts: strangers may not. */
export const pastHeader: RequestHandler = (request, response, next) => {
  const given = request.headers[HEADER];
  if (given === undefined) return next();
  try {
    userOf(identifiedBy(request).viewer);
    asked.set(request, revisionIn(String(given), "x-proposal" in request.headers));
    next();
  } catch (error) {
    if (!(error instanceof ClientError)) return next(error);
    refuse(response, error.extensions.code === "UNAUTHENTICATED" ? 401 : 400, error);
  }
};

function revisionIn(given: string, inProposal: boolean): number {
  if (inProposal) throw badInput([{ path: HEADER, message: "does not go together with x-proposal: leave one out" }]);
  if (!REVISION.test(given)) throw badInput([{ path: HEADER, message: "must be the number of a revision, from 1" }]);
  return Number(given);
}

/** The past a request is answered from, for as long as its answer takes; null where it asks about now. */
export function pastFor(request: IncomingMessage, response: Response, database: Database): PastGraph | null {
  const revision = asked.get(request);
  if (revision === undefined) return null;
  const past = new PastGraph(database, revision);
  response.once("close", () => void past.close());
  return past;
}

/** What happens is told as it happens. */
export function refusePast({ headers }: Caller): void {
  if (HEADER in headers)
    throw new ClientError("BAD_USER_INPUT", "Subscriptions are about what happens now: leave x-as-of out.");
}

/** Refuses to change what was, and says in every answer as of which revision it was given. */
export const pastExtension: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { past }, operation }) {
        if (past && operation?.operation !== "query")
          throw new ClientError("BAD_USER_INPUT", "What was cannot be changed: leave x-as-of out.");
      },
      async willSendResponse({ contextValue: { past }, response: { body } }) {
        if (past && body.kind === "single")
          body.singleResult.extensions = { ...body.singleResult.extensions, asOf: past.revision };
      },
    };
  },
};
