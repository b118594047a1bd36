import type { RequestHandler } from "express";
import helmet from "helmet";

const SELF = "'self'";
const NOBODY = ["'none'"];
const FRAMED = /^\/embed(\/|$)/;

/**
 * Security headers of every answer: nothing is loaded from, framed by or sent to another host. Only what is made for frames may be
 * shown in those of the given sites.
 */
export function securityHeaders(embedAncestors: readonly string[]): RequestHandler {
  const usual = headers(NOBODY);
  const framed = headers(embedAncestors);
  return (request, response, next) => (FRAMED.test(request.path) ? framed : usual)(request, response, next);
}

function headers(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF],
        // The panel's components (emotion) and the editor of GraphiQL write style elements.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, "data:"],
        fontSrc: [SELF, "data:"],
        connectSrc: [SELF],
        workerSrc: [SELF, "blob:"],
        objectSrc: ["'none'"],
        baseUri: [SELF],
        frameAncestors,
        formAction: [SELF],
      },
    },
    // The older header knows no list of sites: where there is one, the policy above is the only word.
    xFrameOptions: frameAncestors === NOBODY ? { action: "deny" } : false,
    // The product is often reached by plain HTTP on a private network; a proxy that ends TLS sets this header itself.
    strictTransportSecurity: false,
  });
}
