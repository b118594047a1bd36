import type { IncomingMessage } from "node:http";
import type { RequestHandler, Response } from "express";
import rateLimit from "express-rate-limit";
import type { Access } from "../access/access.ts";
import { identify } from "../access/identify.ts";
import type { Viewer } from "../access/viewer.ts";
import { type Visit, visitOf } from "../access/visit.ts";
import { ClientError } from "../errors.ts";

/** A request whose sender is known. */
export interface Identified {
  readonly visit: Visit;
  readonly viewer: Viewer;
}

const identified = new WeakMap<IncomingMessage, Identified>();

/** Finds out who sends a request before anything is done for it; a bad API token is refused here. */
export function identification(access: Access): RequestHandler {
  return async (request, response, next) => {
    const visit = visitOf(request, response, access.settings.proxies);
    try {
      identified.set(request, { visit, viewer: await identify(access, visit) });
      next();
    } catch (error) {
      if (!(error instanceof ClientError)) return next(error);
      if (error.extensions.code === "UNAUTHENTICATED") response.setHeader("WWW-Authenticate", "Bearer");
      refuse(response, error.extensions.code === "UNAUTHENTICATED" ? 401 : 503, error);
    }
  };
}

/** Who sent a request that passed the identification. */
export function identifiedBy(request: IncomingMessage): Identified {
  const found = identified.get(request);
  if (!found) throw new Error("the request was not identified: put identification() before the route");
  return found;
}

const MINUTE_MS = 60_000;

/**
 * Limits how many requests a minute one token, one person or one address sends, with the standard RateLimit headers. The
 * key is never the sender's to choose: tokens count only once they are known to be good.
 */
export function requestLimit(access: Access, requestsAMinute: number | null): RequestHandler {
  if (requestsAMinute === null) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: requestsAMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: (request) => {
      const known = identified.get(request);
      if (!known) return `address ${visitOf(request, null, access.settings.proxies).network}`;
      const { token, user } = known.viewer;
      return token ? `token ${token}` : user ? `user ${user.id}` : `address ${known.visit.network}`;
    },
    handler: (_request, response) => {
      const retryAfterSeconds = Number(response.getHeader("Retry-After")) || MINUTE_MS / 1000;
      refuse(response, 429, new ClientError("RATE_LIMITED", "Too many requests.", { retryAfterSeconds }));
    },
  });
}

function refuse(response: Response, status: number, { message, extensions }: ClientError): void {
  response.status(status).json({ errors: [{ message, extensions }] });
}
