import { randomUUID } from "node:crypto";
import { badInput, ClientError, type FieldFault } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Access } from "./access.ts";
import { ADD_TOKEN, REMOVE_TOKEN, TOKENS } from "./api-token.cypher.ts";
import type { ApiToken, NewApiToken } from "./api-token.type.ts";
import { isWithin, type Scope } from "./scope.rules.ts";
import { hashOf, newSecret } from "./secret.ts";
import { TOKEN_LONGEST_MS, TOKEN_USUAL_MS } from "./session.rules.ts";
import { nameFaults, type Permission } from "./user.rules.ts";
import { forbidden, may, userOf, type Viewer } from "./viewer.ts";
import type { Visit } from "./visit.ts";

/** How every API token starts, so that scanners for leaked secrets can know it. */
const PREFIX = "cg_";
const SHAPE = /^cg_[A-Za-z0-9_-]{43}$/;
const START_SHOWN = PREFIX.length + 6;

/** What a token is to be. */
export interface TokenRequest {
  readonly name: string;
  readonly scope: Scope;
  /** Absent: in a year. */
  readonly expiresAt?: Date | null;
}

/** Whether a text could be an API token at all. */
export function looksLikeToken(text: string): boolean {
  return SHAPE.test(text);
}

/** Makes a token for a user and returns it, for the only time. */
export async function addToken(database: Database, user: string, request: TokenRequest): Promise<NewApiToken> {
  const at = new Date();
  const expiresAt = request.expiresAt ?? new Date(at.getTime() + TOKEN_USUAL_MS);
  const faults = [...nameFaults(request.name), ...expiryFaults(expiresAt, at)];
  if (faults.length > 0) throw badInput(faults);
  const token = `${PREFIX}${newSecret()}`;
  const record = { id: randomUUID(), user, at, expiresAt, name: request.name.trim(), scope: request.scope };
  const hidden = { secretHash: hashOf(token), start: token.slice(0, START_SHOWN) };
  const [apiToken] = await database.write((transaction) => transaction.write(ADD_TOKEN, { ...record, ...hidden }));
  if (!apiToken) throw new ClientError("NOT_FOUND", "There is no such user, or the user is disabled.");
  return { token, apiToken };
}

function expiryFaults(expiresAt: Date, now: Date): FieldFault[] {
  const left = expiresAt.getTime() - now.getTime();
  if (Number.isNaN(left) || left <= 0) return [{ path: "expiresAt", message: "must be in the future" }];
  return left > TOKEN_LONGEST_MS ? [{ path: "expiresAt", message: "must be within five years" }] : [];
}

/** Makes a token for the viewer, whose permission must allow all that the scope does. */
export async function createApiToken(
  access: Access,
  viewer: Viewer,
  visit: Visit,
  request: TokenRequest,
): Promise<NewApiToken> {
  const user = userOf(viewer);
  if (!isWithin(request.scope, viewer.permission ?? ("VIEWER" satisfies Permission)))
    throw forbidden(`a permission that allows what the scope ${request.scope} does`);
  const made = await addToken(access.database, user.id, request);
  const { id, name, scope } = made.apiToken;
  access.audit("TOKEN_CREATED", { user: user.id, token: id, name, scope, address: visit.address });
  return made;
}

/** The viewer's tokens; everybody's for administrators who ask for them. */
export async function listApiTokens({ database }: Access, viewer: Viewer, everybodys: boolean): Promise<ApiToken[]> {
  if (everybodys && !may(viewer, "ADMIN")) throw forbidden("the permission ADMIN");
  return database.read(TOKENS, { user: everybodys ? null : userOf(viewer).id });
}

/** Revokes one of the viewer's tokens, or anybody's for administrators; it is worth nothing from the next request on. */
export async function revokeApiToken(access: Access, viewer: Viewer, visit: Visit, id: string): Promise<boolean> {
  const user = userOf(viewer).id;
  const owner = may(viewer, "ADMIN") ? null : user;
  const [removed] = await access.database.write((transaction) => transaction.write(REMOVE_TOKEN, { id, user: owner }));
  if (!removed) throw new ClientError("NOT_FOUND", "There is no such API token of yours.");
  access.audit("TOKEN_REVOKED", { user, token: id, address: visit.address });
  return true;
}
