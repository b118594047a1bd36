import { basename, dirname } from "node:path";
import { type Request, type Response, Router } from "express";
import { demand } from "../access/viewer.ts";
import { clientErrors } from "../http/client-error.ts";
import { identifiedBy } from "../http/identification.ts";
import type { Services } from "../services.ts";
import { addressesUnder } from "./export.ts";
import type { ExportFile } from "./export-files.ts";
import { FORMATS } from "./formats.ts";
import type { Format } from "./output.ts";

/** Downloads of the whole graph as it is, for whoever may read: `/exports/FORMAT`. */
export function exportRoutes({ exports, log }: Pick<Services, "exports" | "log">, publicUrl: string | null): Router {
  const routes = Router();
  routes.use((request, _response, next) => {
    demand(identifiedBy(request).viewer, "VIEWER");
    next();
  });
  routes.get("/", (_request, response) => {
    response.json({ formats: FORMATS.map(({ name, title, mediaType }) => ({ name, title, mediaType })) });
  });
  routes.get("/:format", async (request: Request<{ format: string }>, response, next) => {
    const format = FORMATS.find(({ name }) => name === request.params.format);
    if (!format) return next();
    const file = await exports.of(format, await log.refresh(), addressesUnder(publicUrl));
    send(request, response, format, file, next);
  });
  routes.use(clientErrors);
  return routes;
}

function send(
  request: Request<{ format: string }>,
  response: Response,
  { name, extension, mediaType }: Format,
  { path, revision }: ExportFile,
  next: (error?: unknown) => void,
): void {
  response.setHeader("Cache-Control", "private, no-cache");
  const tag = `"${name}-${revision}"`;
  response.setHeader("ETag", tag);
  response.setHeader("X-Revision", revision);
  if (request.headers["if-none-match"] === tag) return void response.status(304).end();
  response.attachment(`careers-graph-${revision}.${extension ?? `${name}.zip`}`).type(mediaType);
  const options = { root: dirname(path), cacheControl: false, etag: false, lastModified: false, acceptRanges: false };
  response.sendFile(basename(path), options, (error) => {
    if (error && !response.headersSent) next(error);
  });
}
