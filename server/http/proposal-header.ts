import type { IncomingMessage } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler, Response } from "express";
import { demand } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import { requireProposal } from "../proposals/pending.ts";
import { Preview } from "../proposals/preview.ts";
import { PROPOSAL_STATES } from "../proposals/proposal.rules.ts";
import type { Proposal } from "../proposals/proposal.type.ts";
import type { Caller } from "./client-address.ts";
import { identifiedBy, refuse } from "./identification.ts";

/** Names the proposal inside of which a request is answered. */
const HEADER = "x-proposal";

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

const named = new WeakMap<IncomingMessage, Proposal>();

/** Finds the proposal that a request names, before anything is done for it; who may not see proposals is not told which there are. */
export function proposalHeader(database: Database): RequestHandler {
  return async (request, response, next) => {
    const id = request.headers[HEADER];
    if (id === undefined) return next();
    try {
      demand(identifiedBy(request).viewer, "CONTRIBUTOR");
      named.set(request, await openProposal(database, String(id)));
      next();
    } catch (error) {
      if (!(error instanceof ClientError)) return next(error);
      const extensions = { ...error.extensions, header: HEADER };
      refuse(response, STATUS[String(error.extensions.code)] ?? 503, { message: error.message, extensions });
    }
  };
}

/** One that is published or closed would show what is there already, or what nobody wants. */
async function openProposal(database: Database, id: string): Promise<Proposal> {
  const proposal = await requireProposal(database, id);
  const { state } = proposal;
  if (state !== "PUBLISHED" && state !== "CLOSED") return proposal;
  throw new ClientError("CONFLICT", `The proposal is ${state}: ${PROPOSAL_STATES[state]}`, { state });
}

/** The preview a request is answered from, for as long as its answer takes; null where it names no proposal. */
export function previewFor(request: IncomingMessage, response: Response, database: Database): Preview | null {
  const proposal = named.get(request);
  if (!proposal) return null;
  const preview = new Preview(database, proposal, identifiedBy(request).viewer);
  response.once("close", () => void preview.close());
  return preview;
}

/** What happens is told of the published graph only. */
export function refuseProposals({ headers }: Caller): void {
  if (HEADER in headers)
    throw new ClientError("BAD_USER_INPUT", "Subscriptions are about what is published: leave x-proposal out.");
}

/** Says in every answer that was given inside a proposal that it is no answer about the published graph. */
export const proposalExtension: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { proposal }, response: { body } }) {
        if (proposal && body.kind === "single")
          body.singleResult.extensions = { ...body.singleResult.extensions, proposal: proposal.summary };
      },
    };
  },
};
