import { Router } from "express";

/** Whether the product can answer now; the reason says what is missing. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason?: string;
}

/** /health/live says that the process runs; /health/ready that it can answer, asked of the database each time. */
export function healthRoutes(check: () => Promise<Readiness>): Router {
  const routes = Router();
  routes.get("/live", (_request, response) => {
    response.json({ live: true });
  });
  routes.get("/ready", async (_request, response) => {
    const readiness = await check();
    response.status(readiness.ready ? 200 : 503).json(readiness);
  });
  return routes;
}
