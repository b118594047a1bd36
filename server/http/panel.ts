import express, { type RequestHandler, Router } from "express";
import { projectFile } from "../project.ts";

const BUNDLE = projectFile("dist/admin");

/** The panel: files with a hash in their name are kept for a year, the pages that name them are asked for each time. */
export function panelRoutes(): Router {
  const routes = Router();
  routes.use("/assets", express.static(`${BUNDLE}/assets`, { immutable: true, maxAge: "365d", fallthrough: false }));
  routes.use(express.static(BUNDLE, { setHeaders: (response) => response.setHeader("Cache-Control", "no-cache") }));
  return routes;
}

/** GraphiQL for people who open /graphql in a browser; everything else goes on to the API. */
export const graphiql: RequestHandler = (request, response, next) => {
  const wantsPage = request.method === "GET" && request.accepts(["json", "html"]) === "html";
  if (!wantsPage || request.query.query !== undefined) return next();
  response.setHeader("Cache-Control", "no-cache");
  response.sendFile(`${BUNDLE}/graphiql.html`);
};
