import { z } from "zod";
import { readProxies } from "../http/client-address.ts";
import type { AccessSettings } from "./access.ts";
import type { OidcSettings, RoleMapping } from "./oidc.rules.ts";
import { isLoopback } from "./oidc-provider.ts";
import { emailFaults, normalizedEmail, PERMISSIONS, type Permission, passwordFaults } from "./user.rules.ts";

const proxies = z.string().transform((text, context) => {
  const read = readProxies(text);
  if (read) return read;
  context.addIssue("must be addresses or networks such as 10.0.0.0/8, or loopback or private, with commas between");
  return z.NEVER;
});

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  context.addIssue("must be a scheme and a host such as https://careers.example.org, without a path");
  return z.NEVER;
});

const issuer = z.string().refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === "https:" || isLoopback(url));
}, "must be an https:// address");

const roleMap = z.string().transform((text, context) => {
  const pairs = text.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  const permissions = new Map<string, Permission>();
  for (const [role, permission] of pairs)
    if (role && permission && isPermission(permission)) permissions.set(role, permission);
    else
      context.addIssue(`must look like admins=ADMIN,editors=EDITOR; known are ${Object.keys(PERMISSIONS).join(", ")}`);
  return permissions;
});

function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

/** The environment variables about access. */
export const ACCESS_VARIABLES = {
  PUBLIC_READING: z.enum(["on", "off"], "must be on or off").default("on"),
  SELF_APPROVAL: z.enum(["on", "off"], "must be on or off").default("off"),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: proxies.optional(),
  ADMIN_EMAIL: z.string().transform(normalizedEmail).optional(),
  ADMIN_PASSWORD: z.string().optional(),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().optional(),
  OIDC_ROLE_MAP: roleMap.optional(),
};

const accessVariables = z.object(ACCESS_VARIABLES);
type AccessVariables = z.infer<typeof accessVariables>;

/** Variables that make sense only together. */
const COMPANIONS = [
  ["ADMIN_EMAIL", "ADMIN_PASSWORD"],
  ["ADMIN_PASSWORD", "ADMIN_EMAIL"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
  ["OIDC_ISSUER", "OIDC_CLIENT_SECRET"],
  ["OIDC_ISSUER", "PUBLIC_URL"],
  ["OIDC_CLIENT_ID", "OIDC_ISSUER"],
  ["OIDC_CLIENT_SECRET", "OIDC_ISSUER"],
  ["OIDC_ROLE_CLAIM", "OIDC_ROLE_MAP"],
  ["OIDC_ROLE_MAP", "OIDC_ROLE_CLAIM"],
  ["OIDC_ROLE_CLAIM", "OIDC_ISSUER"],
] as const;

/** What is wrong with variables that are right one by one. */
export function accessFaults(given: NodeJS.ProcessEnv): string[] {
  const lonely = COMPANIONS.filter(([name, other]) => given[name] !== undefined && given[other] === undefined);
  return [...lonely.map(([name, other]) => `${other}: is needed when ${name} is set`), ...administratorFaults(given)];
}

function administratorFaults({ ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: NodeJS.ProcessEnv): string[] {
  if (email === undefined || password === undefined) return [];
  const address = normalizedEmail(email);
  const faults = [...emailFaults(address, "ADMIN_EMAIL"), ...passwordFaults(password, address, "ADMIN_PASSWORD")];
  return faults.map(({ path, message }) => `${path}: ${message}`);
}

/** The settings that the variables make. */
export function toAccessSettings(read: AccessVariables): AccessSettings {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = read;
  return {
    publicReading: read.PUBLIC_READING === "on",
    selfApproval: read.SELF_APPROVAL === "on",
    publicUrl: read.PUBLIC_URL ?? null,
    proxies: read.TRUST_PROXY ?? [],
    administrator: email && password ? { email, password } : null,
    oidc: toOidcSettings(read),
  };
}

function toOidcSettings(read: AccessVariables): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  const { OIDC_ROLE_CLAIM: claim, OIDC_ROLE_MAP: permissions } = read;
  const roles: RoleMapping | null = claim && permissions ? { claim, permissions } : null;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, roles } : null;
}
