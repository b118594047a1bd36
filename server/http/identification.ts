import type { IncomingMessage } from "node:http";
import type { RequestHandler, Response } from "express";
import rateLimit from "express-rate-limit";
import type { Access } from "../access/access.ts";
import { identify } from "../access/identify.ts";
import { stranger, type Viewer } from "../access/viewer.ts";
import { type Visit, visitOf } from "../access/visit.ts";
import { ClientError } from "../errors.ts";

/** A request whose sender is known. */
export interface Identified {
  readonly visit: Visit;
  readonly viewer: Viewer;
  /** Set when the request came with a bad API token. */
  readonly refusal?: ClientError;
}

const identified = new WeakMap<IncomingMessage, Identified>();

/**
 * Finds out who sends a request before anything is done for it, counts it, and refuses it where the API token is bad:
 * bad tokens are counted too.
 */
export function admission(access: Access, requestsAMinute: number | null): RequestHandler[] {
  return [identification(access), requestLimit(access, requestsAMinute), refuseBadTokens];
}

/** Who sent a request that was admitted. */
export function identifiedBy(request: IncomingMessage): Identified {
  const found = identified.get(request);
  if (!found) throw new Error("the request was not identified: put admission() before the route");
  return found;
}

function identification(access: Access): RequestHandler {
  return async (request, response, next) => {
    const visit = visitOf(request, response, access.settings.proxies);
    try {
      identified.set(request, { visit, viewer: await identify(access, visit) });
      next();
    } catch (error) {
      if (!(error instanceof ClientError)) return next(error);
      if (error.extensions.code !== "UNAUTHENTICATED") return refuse(response, 503, error);
      identified.set(request, { visit, viewer: stranger(false), refusal: error });
      next();
    }
  };
}

const refuseBadTokens: RequestHandler = (request, response, next) => {
  const { refusal } = identifiedBy(request);
  if (!refusal) return next();
  response.setHeader("WWW-Authenticate", "Bearer");
  refuse(response, 401, refusal);
};

const MINUTE_MS = 60_000;

/**
 * Limits how many requests a minute one token, one person or one address sends, with the standard RateLimit headers. The
 * key is never the sender's to choose: tokens count as such only once they are known to be good.
 */
export function requestLimit(access: Access, requestsAMinute: number | null): RequestHandler {
  if (requestsAMinute === null) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: requestsAMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: (request) => keyOf(identified.get(request), visitOf(request, null, access.settings.proxies)),
    handler: (_request, response) => {
      const retryAfterSeconds = Number(response.getHeader("Retry-After")) || MINUTE_MS / 1000;
      refuse(response, 429, new ClientError("RATE_LIMITED", "Too many requests.", { retryAfterSeconds }));
    },
  });
}

function keyOf(known: Identified | undefined, { network }: Visit): string {
  const { token = null, user = null } = known?.viewer ?? {};
  if (token !== null) return `token ${token}`;
  return user ? `user ${user.id}` : `address ${network}`;
}

/** Answers a request that is not carried out, as GraphQL answers errors. */
export function refuse(
  response: Response,
  status: number,
  { message, extensions }: Pick<ClientError, "message" | "extensions">,
): void {
  response.status(status).json({ errors: [{ message, extensions }] });
}
