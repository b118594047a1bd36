import type { ServerResponse } from "node:http";
import { parseCookie, stringifySetCookie } from "cookie";
import { type Caller, type Client, clientOf, type TrustedProxies } from "../http/client-address.ts";

/** The cookie that holds the secret of a session. */
const SESSION_COOKIE = "careers_session";

const LONGEST_AGENT = 256;

/** What a request says about its sender, and the way to give him a cookie. */
export interface Visit extends Client {
  /** The browser, in its own words. */
  readonly agent: string | null;
  readonly sessionSecret: string | null;
  readonly bearer: string | null;
  /** Hands out the secret of a session; scripts cannot read it and other sites cannot send it with a POST. */
  keepSession(secret: string, until: Date): void;
  forgetSession(): void;
}

/** Reads the visit from a request; without a response, as on a WebSocket, cookies cannot be given. */
export function visitOf(request: Caller, response: ServerResponse | null, proxies: TrustedProxies): Visit {
  const client = clientOf(request, proxies);
  const set = (value: string, expires: Date) => {
    const attributes = { httpOnly: true, sameSite: "lax", path: "/", secure: client.https } as const;
    const cookie = stringifySetCookie({ name: SESSION_COOKIE, value, expires, ...attributes });
    if (response && !response.headersSent) response.appendHeader("Set-Cookie", cookie);
  };
  return {
    ...client,
    agent: request.headers["user-agent"]?.slice(0, LONGEST_AGENT) ?? null,
    sessionSecret: parseCookie(request.headers.cookie ?? "")[SESSION_COOKIE] || null,
    bearer: bearerIn(request.headers.authorization ?? ""),
    keepSession: set,
    forgetSession: () => set("", new Date(0)),
  };
}

/** An empty token is a bad one, not none; other schemes, which a proxy may want, are not ours. */
function bearerIn(authorization: string): string | null {
  const found = /^bearer(?: +(.*))?$/i.exec(authorization.trim());
  return found && (found[1] ?? "").trim();
}
