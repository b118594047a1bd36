import { parseCookie, stringifySetCookie } from "cookie";
import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Access } from "./access.ts";
import { pageAfterSignIn } from "./oidc.rules.ts";
import { type Refusal, SignInRefused, signInExternally } from "./oidc.store.ts";
import { type Journey, OidcProvider } from "./oidc-provider.ts";
import { visitOf } from "./visit.ts";

const JOURNEY_COOKIE = "careers_oidc";
const JOURNEY_PATH = "/auth/oidc";
const JOURNEY_SECONDS = 600;

const journeyShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), page: z.string() });

/** Signing in by the organisation's provider; empty where none is configured. */
export function oidcRoutes(access: Access): Router {
  const routes = Router();
  const { oidc, publicUrl } = access.settings;
  if (!oidc || !publicUrl) return routes;
  const provider = new OidcProvider(oidc, publicUrl);
  routes.get("/start", (request, response) => start(access, provider, request, response));
  routes.get("/callback", (request, response) => finish(access, provider, request, response));
  return routes;
}

async function start(access: Access, provider: OidcProvider, request: Request, response: Response): Promise<void> {
  const { page } = request.query;
  try {
    const { journey, url } = await provider.begin(pageAfterSignIn(typeof page === "string" ? page : null));
    giveJourney(access, response, Buffer.from(JSON.stringify(journey)).toString("base64url"), JOURNEY_SECONDS);
    response.redirect(url.href);
  } catch (error) {
    access.audit("SIGN_IN_FAILED", { by: "provider", reason: reasonOf(error) });
    response.redirect(failedAs("PROVIDER_UNAVAILABLE"));
  }
}

async function finish(access: Access, provider: OidcProvider, request: Request, response: Response): Promise<void> {
  const visit = visitOf(request, response, access.settings.proxies);
  const journey = journeyOf(request);
  // A journey ends here, well or badly: its cookie is of no use a second time.
  giveJourney(access, response, "", 0);
  try {
    if (!journey) throw new Error("the browser brought no cookie of a sign-in that it began");
    const { search } = new URL(request.originalUrl, "http://localhost");
    const { key, claims } = await provider.finish(search, journey);
    await signInExternally(access, visit, key, claims);
    response.redirect(pageAfterSignIn(journey.page));
  } catch (error) {
    access.audit("SIGN_IN_FAILED", { by: "provider", reason: reasonOf(error), address: visit.address });
    response.redirect(failedAs(error instanceof SignInRefused ? error.reason : "PROVIDER_REFUSED"));
  }
}

function giveJourney({ settings }: Access, response: Response, value: string, maxAge: number): void {
  const secure = settings.publicUrl?.startsWith("https:") ?? false;
  const attributes = { httpOnly: true, sameSite: "lax", path: JOURNEY_PATH, secure, maxAge } as const;
  response.appendHeader("Set-Cookie", stringifySetCookie({ name: JOURNEY_COOKIE, value, ...attributes }));
}

function journeyOf(request: Request): Journey | null {
  const value = parseCookie(request.headers.cookie ?? "")[JOURNEY_COOKIE] ?? "";
  try {
    return journeyShape.parse(JSON.parse(Buffer.from(value, "base64url").toString()));
  } catch {
    return null;
  }
}

/** The panel's sign-in page, which has words for each reason. */
function failedAs(reason: Refusal | "PROVIDER_UNAVAILABLE" | "PROVIDER_REFUSED"): string {
  return `/#/login?problem=${reason}`;
}

/** The library's messages name the check that failed, never a token. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? `${error.code}: ` : "";
  return error instanceof Error ? `${code}${error.message}` : "unknown";
}
