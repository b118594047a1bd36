import { includes, type Permission } from "./user.rules.ts";

/** Where signing in by the organisation's provider begins. */
export const OIDC_START = "/auth/oidc/start";
/** Where the provider sends people back to; to be registered there, after the product's own address. */
export const OIDC_CALLBACK = "/auth/oidc/callback";

/** How people sign in by an OpenID Connect provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Absent: new people are VIEWERs, and administrators decide from there on. */
  readonly roles: RoleMapping | null;
}

/** Which claim says what people are, and what that means here. */
export interface RoleMapping {
  /** Name of the claim; dots lead into it, as in realm_access.roles. */
  readonly claim: string;
  readonly permissions: ReadonlyMap<string, Permission>;
}

/** What a provider vouches for. */
export type Claims = Readonly<Record<string, unknown>>;

/** The highest permission that the claim gives; VIEWER where it names no known role. */
export function permissionFrom(claims: Claims, { claim, permissions }: RoleMapping): Permission {
  const roles = claimAt(claims, claim);
  const named = (Array.isArray(roles) ? roles : [roles]).flatMap((role) =>
    typeof role === "string" ? (permissions.get(role) ?? []) : [],
  );
  return named.reduce<Permission>((best, next) => (includes(best, next) ? best : next), "VIEWER");
}

/** A claim may itself have dots in its name, as URLs do. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
      claims,
    );
}

/** Only pages of the panel, which all are behind the # of this server's own address. */
const PANEL_PAGE = /^\/#\/[\w\-./~%?=&]*$/;

/** Where to go after signing in: what was asked for if it is a page of the panel, the panel's start otherwise. */
export function pageAfterSignIn(wanted: string | null): string {
  return wanted !== null && wanted.length <= 500 && PANEL_PAGE.test(wanted) ? wanted : "/";
}
