import { Router } from "express";
import { z } from "zod";
import { projectFile } from "../project.ts";

/** `*.` may stand for any subdomain; no path, because browsers do not look at one. */
const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i;

/** Which sites may show the pages for frames: `none`, `self`, or origins. Read as sources of the directive frame-ancestors. */
export const embedAncestors = z.string().transform((text, context): readonly string[] => {
  const sites = text.split(/[\s,]+/).filter(Boolean);
  if (sites.length === 1 && sites[0] === "none") return ["'none'"];
  const sources = sites.map((site) => (site === "self" ? "'self'" : site));
  if (sources.length > 0 && sources.every((source) => source === "'self'" || ORIGIN.test(source))) return sources;
  context.addIssue("must be none, self, or origins such as https://www.example.org https://*.example.org");
  return z.NEVER;
});

/** The pages that other sites show in frames; their parts are among the panel's assets. */
export function embedRoutes(): Router {
  const routes = Router();
  routes.get(["/routes", "/gap"], (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(projectFile("dist/admin/embed.html"));
  });
  return routes;
}
