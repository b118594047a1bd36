import type { RequestHandler } from "express";
import helmet from "helmet";

const SELF = "'self'";

/** Security headers of every answer: nothing is loaded from, framed by or sent to another host. */
export const securityHeaders: RequestHandler = helmet({
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
      frameAncestors: ["'none'"],
      formAction: [SELF],
    },
  },
  // The product is often reached by plain HTTP on a private network; a proxy that ends TLS sets this header itself.
  strictTransportSecurity: false,
});
