import { basename, dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request, type Response, Router } from "express";
import { demand } from "../access/viewer.ts";
import { badInput } from "../errors.ts";
import { clientErrors } from "../http/client-error.ts";
import { identifiedBy } from "../http/identification.ts";
import type { Services } from "../services.ts";
import { addressesUnder, NAMELESS_BASE, refuseParts } from "./export.ts";
import type { ExportFile } from "./export-files.ts";
import { FORMATS } from "./formats.ts";
import { contentOf } from "./graph-content.ts";
import { noticesOf } from "./notices.ts";
import type { Format } from "./output.ts";
import { readSelection, wordsOf } from "./selection.ts";
import { similarityFiles } from "./similarity.ts";
import { zipped } from "./zip.ts";

type Exporting = Pick<Services, "database" | "exports" | "log" | "projection" | "search">;

/** Downloads of the graph as it is, for whoever may read: `/exports/FORMAT`, or a part of it: `?families=…&kinds=…&relations=…`. */
export function exportRoutes(services: Exporting, publicUrl: string | null): Router {
  const { exports, log } = services;
  const routes = Router();
  routes.use((request, _response, next) => {
    demand(identifiedBy(request).viewer, "VIEWER");
    next();
  });
  routes.get("/", (_request, response) => {
    response.json({
      formats: FORMATS.map(({ name, title, mediaType, selectable = false }) => ({
        name,
        title,
        mediaType,
        selectable,
      })),
    });
  });
  routes.get("/similarity", (request, response) => sendSimilarity(services, request.query.top, response));
  routes.get("/:format", async (request: Request<{ format: string }>, response, next) => {
    const format = FORMATS.find(({ name }) => name === request.params.format);
    if (!format) return next();
    const selection = readSelection(request.query);
    refuseParts(format, selection);
    const file = await exports.of(format, await log.refresh(), addressesUnder(publicUrl), selection);
    send(request, response, { ...format, words: wordsOf(selection) }, file, next);
  });
  routes.use(clientErrors);
  return routes;
}

const USUAL_ALIKE = 50;

/** Sends the matrix of alike roles while it is computed: nothing of it is kept. */
async function sendSimilarity(
  { database, projection, search }: Exporting,
  given: unknown,
  response: Response,
): Promise<void> {
  const top = given === undefined ? USUAL_ALIKE : Number(given);
  if (!Number.isInteger(top) || top < 1) throw badInput([{ path: "top", message: "must be a whole number from 1" }]);
  const version = await projection.current();
  const { revision } = version;
  const selection = `the ${top} roles most alike to each`;
  const notices = await noticesOf(contentOf(database));
  const stamp = { revision, at: new Date(), base: NAMELESS_BASE, selection, notices };
  response.setHeader("X-Revision", revision);
  response.attachment(`careers-graph-${revision}.similarity.zip`).type("application/zip");
  // Who goes away in the middle wants no more of it: that is no fault.
  await pipeline(Readable.from(zipped(similarityFiles(search, version, top, stamp))), response).catch(() => undefined);
}

function send(
  request: Request<{ format: string }>,
  response: Response,
  { name, extension, mediaType, words }: Format & { readonly words: string },
  { path, revision }: ExportFile,
  next: (error?: unknown) => void,
): void {
  response.setHeader("Cache-Control", "private, no-cache");
  const tag = `"${name}-${revision}${words && `-${encodeURIComponent(words)}`}"`;
  response.setHeader("ETag", tag);
  response.setHeader("X-Revision", revision);
  if (request.headers["if-none-match"] === tag) return void response.status(304).end();
  response.attachment(`careers-graph-${revision}.${extension ?? `${name}.zip`}`).type(mediaType);
  const options = { root: dirname(path), cacheControl: false, etag: false, lastModified: false, acceptRanges: false };
  response.sendFile(basename(path), options, (error) => {
    if (error && !response.headersSent) next(error);
  });
}
