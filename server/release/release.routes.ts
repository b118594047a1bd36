import { type Request, type Response, Router } from "express";
import { demand } from "../access/viewer.ts";
import { ClientError } from "../errors.ts";
import { clientErrors } from "../http/client-error.ts";
import { identifiedBy } from "../http/identification.ts";
import type { Services } from "../services.ts";
import { RELEASE_BY_NAME } from "./release.cypher.ts";
import { isReleaseName } from "./release.rules.ts";
import { MANIFEST, RELEASE_FILES, SIGNATURE } from "./release-folder.ts";

const FILES: readonly string[] = [...RELEASE_FILES, MANIFEST, SIGNATURE];

/** Downloads of releases, for whoever may read: `/releases/NAME/FILE`, and the key their signatures are checked with. */
export function releaseRoutes({ database, releases }: Pick<Services, "database" | "releases">): Router {
  const routes = Router();
  routes.use((request, _response, next) => {
    demand(identifiedBy(request).viewer, "VIEWER");
    next();
  });
  routes.get("/public-key.pem", async (_request, response) => {
    response.type("application/x-pem-file").send((await releases.key()).publicPem);
  });
  routes.get("/:name/:file", async (request: Request<{ name: string; file: string }>, response, next) => {
    const { name, file } = request.params;
    const known = isReleaseName(name) && FILES.includes(file);
    const [release] = known ? await database.read(RELEASE_BY_NAME, { name }) : [];
    if (!release) return next();
    send(response, releases.folder, name, file, next);
  });
  routes.use(clientErrors);
  return routes;
}

function send(response: Response, folder: string, name: string, file: string, next: (error?: unknown) => void): void {
  // A release never changes: who may read it may keep it.
  response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
  response.attachment(`${name}-${file}`);
  response.sendFile(`${name}/${file}`, { root: folder, cacheControl: false }, (error) => {
    if (error && !response.headersSent) next(missing(name, error));
  });
}

function missing(name: string, error: Error): unknown {
  const isMissing = "code" in error && error.code === "ENOENT";
  return isMissing ? new ClientError("NOT_FOUND", `The files of release ${name} are on another server.`) : error;
}
