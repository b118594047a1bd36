import { parseArgs } from "node:util";
import { onDatabase } from "../command-database.ts";
import { readArguments, UsageError } from "../command-line.ts";
import { readConfig } from "../config.ts";
import type { Database } from "../neo4j/connect.ts";
import { addToken } from "./api-token.store.ts";
import type { NewApiToken } from "./api-token.type.ts";
import { auditLine } from "./audit.ts";
import { isWithin, SCOPES, type Scope } from "./scope.rules.ts";
import { ensureSystemUser } from "./system-user.ts";
import { CREDENTIALS_BY_EMAIL } from "./user.cypher.ts";
import { AUTOMATION_USER, normalizedEmail } from "./user.rules.ts";

const DAY_MS = 24 * 60 * 60_000;
const USAGE = `Makes an API token and prints it, this once.

  npm run token -- --scope SCOPE --name NAME [--days DAYS] [--user EMAIL]

  --scope   read, propose, write or admin
  --name    what the token is for
  --days    how long it is valid; 365 unless given
  --user    the person it acts for, and whose permission it never exceeds; the user "Automation" unless given`;

/** What the command line asks for. */
interface TokenOrder {
  readonly name: string;
  readonly scope: Scope;
  readonly expiresAt: Date | null;
  readonly email: string | null;
}

/** Makes an API token as the arguments say, on the database of the environment, and returns it. */
export async function runTokenCommand(
  args: string[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<string> {
  const order = readOrder(args);
  const { token, apiToken } = await onDatabase(readConfig(environment), say, (database) => make(database, order));
  const { id, name, scope, user } = apiToken;
  say(auditLine("TOKEN_CREATED", { by: "command", user: user.id, token: id, name, scope }));
  say(`Made the token "${name}" (${scope}) of ${user.name}.`);
  say(`It is valid until ${apiToken.expiresAt.toISOString()}, and cannot be shown again.`);
  return token;
}

async function make(database: Database, { email, ...request }: TokenOrder): Promise<NewApiToken> {
  const user = email === null ? await automation(database) : await personWith(database, email, request.scope);
  return addToken(database, user, request);
}

async function automation(database: Database): Promise<string> {
  await ensureSystemUser(database, AUTOMATION_USER);
  return AUTOMATION_USER.id;
}

async function personWith(database: Database, email: string, scope: Scope): Promise<string> {
  const [found] = await database.read(CREDENTIALS_BY_EMAIL, { email: normalizedEmail(email) });
  if (!found || found.disabled) throw new UsageError(`--user: nobody who may sign in has the e-mail ${email}.`);
  if (!isWithin(scope, found.user.permission))
    throw new UsageError(`--scope: ${email} has the permission ${found.user.permission}, which is less.`);
  return found.user.id;
}

function readOrder(args: string[]): TokenOrder {
  const text = { type: "string" } as const;
  const values = readArguments(
    USAGE,
    () => parseArgs({ args, options: { scope: text, name: text, days: text, user: text } }).values,
  );
  const scope = values.scope?.toUpperCase() ?? "";
  const days = Number(values.days ?? "365");
  if (!isScope(scope) || !values.name || !(days > 0)) throw new UsageError(USAGE);
  const expiresAt = values.days === undefined ? null : new Date(Date.now() + days * DAY_MS);
  return { scope, name: values.name, expiresAt, email: values.user ?? null };
}

function isScope(text: string): text is Scope {
  return Object.hasOwn(SCOPES, text);
}
