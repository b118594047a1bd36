import type { TrustedProxies } from "../http/client-address.ts";
import type { Database } from "../neo4j/connect.ts";
import { type Audit, auditLog } from "./audit.ts";
import { PasswordAttempts } from "./back-off.ts";
import type { OidcSettings } from "./oidc.rules.ts";
import { SetUpToken } from "./set-up-token.ts";

/** What the configuration says about access. */
export interface AccessSettings {
  /** Whether strangers may read. */
  readonly publicReading: boolean;
  /** Whether the only author of a proposal may approve it. */
  readonly selfApproval: boolean;
  /** Where people reach the product, such as https://careers.example.org; links and OpenID Connect need it. */
  readonly publicUrl: string | null;
  readonly proxies: TrustedProxies;
  /** The first administrator of a database without people; absent: a set-up link is printed. */
  readonly administrator: { readonly email: string; readonly password: string } | null;
  readonly oidc: OidcSettings | null;
}

/** What signing in and all that follows from it works with, once per process. */
export interface Access {
  readonly database: Database;
  readonly settings: AccessSettings;
  readonly attempts: PasswordAttempts;
  readonly setUp: SetUpToken;
  readonly audit: Audit;
}

/** Makes the access side of one process. */
export function createAccess(database: Database, settings: AccessSettings, audit: Audit = auditLog): Access {
  return { database, settings, audit, attempts: new PasswordAttempts(), setUp: new SetUpToken() };
}
