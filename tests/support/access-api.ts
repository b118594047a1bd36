import "reflect-metadata";
import { rm } from "node:fs/promises";
import { type Access, type AccessSettings, createAccess } from "../../server/access/access.ts";
import { addToken } from "../../server/access/api-token.store.ts";
import { passwordHash } from "../../server/access/password.ts";
import { ADD_PERSON } from "../../server/access/user.cypher.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { listen } from "../../server/http/application.ts";
import type { Limits } from "../../server/http/limits.ts";
import { createSchema } from "../../server/schema.ts";
import { startServices } from "../../server/services.ts";
import { type Answer, post } from "./api.ts";
import { TEST_LIMITS, USUAL_ACCESS } from "./reading-access.ts";
import { scratchFolder } from "./scratch.ts";
import type { ThrowawayDatabase } from "./throwaway-database.ts";

export const PASSWORD = "correct horse battery";
// Making it once keeps the tests quick: what it costs is the point of it.
const hashed = passwordHash(PASSWORD);

/** A noted event. */
type Event = Readonly<Record<string, unknown>>;

/** The product over a database of its own, with the log of what happened. */
export interface AccessApi {
  readonly address: string;
  readonly access: Access;
  readonly events: readonly Event[];
  stop(): Promise<void>;
}

/** Starts the application with the usual settings and what differs from them. */
export async function startAccessApi(
  { database }: Pick<ThrowawayDatabase, "database">,
  settings: Partial<AccessSettings> = {},
  limits: Partial<Limits> = {},
  port = 0,
  importDir?: string,
): Promise<AccessApi> {
  const events: Event[] = [];
  const access = createAccess(database, { ...USUAL_ACCESS, ...settings }, (event, details) => {
    events.push({ event, ...details });
  });
  const dataDir = scratchFolder();
  const services = startServices(database, {
    webhookAllowPrivate: false,
    dataDir,
    ...(importDir ? { importDir } : {}),
  });
  const listening = await listen(
    {
      schema: await createSchema(),
      graph: database,
      services,
      access,
      payRegion: "united-states",
      introspection: true,
      embedAncestors: ["'self'"],
      check: async () => ({ ready: true }),
      limits: { ...TEST_LIMITS, ...limits },
    },
    "127.0.0.1",
    port,
  );
  const stop = async () => {
    await listening.stop();
    await services.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address: listening.address, access, events, stop };
}

/** Adds a person with the usual password. */
export async function addPerson(
  { database }: Pick<ThrowawayDatabase, "database">,
  email: string,
  permission: Permission,
) {
  const person = { id: `person-${email}`, name: email.split("@")[0], email, permission, passwordHash: await hashed };
  await database.write((transaction) =>
    transaction.write(ADD_PERSON, { ...person, externalKey: null, onlyFirst: false, at: new Date() }),
  );
  return person.id;
}

/** An answer with the cookie it gave, if it did. */
export interface BrowserAnswer extends Answer {
  readonly cookies: readonly string[];
}

/** Somebody who talks to the API and keeps the session's cookie as browsers do. */
export class Browser {
  cookie: string | null = null;
  private readonly address: string;
  private readonly headers: Record<string, string>;

  constructor(address: string, headers: Record<string, string> = {}) {
    this.address = address;
    this.headers = headers;
  }

  async ask(query: string, variables: object = {}): Promise<BrowserAnswer> {
    const cookie = this.cookie === null ? {} : { cookie: `careers_session=${this.cookie}` };
    const answer = await post(this.address, JSON.stringify({ query, variables }), { ...cookie, ...this.headers });
    const cookies = answer.headers.getSetCookie();
    for (const line of cookies) {
      const value = /^careers_session=([^;]*)/.exec(line)?.[1];
      if (value !== undefined) this.cookie = value || null;
    }
    return { ...answer, cookies };
  }

  /** Asks what must succeed. */
  async get(query: string, variables: object = {}): Promise<Answer["data"]> {
    const answer = await this.ask(query, variables);
    if (answer.errors.length > 0) throw new Error(`${query}\n${answer.text}`);
    return answer.data;
  }

  /** Asks what must fail and returns the code. */
  async refused(query: string, variables: object = {}): Promise<string | undefined> {
    const answer = await this.ask(query, variables);
    return answer.errors[0]?.extensions.code;
  }

  signIn(email: string, password = PASSWORD): Promise<BrowserAnswer> {
    return this.ask(SIGN_IN, { email, password });
  }
}

export const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { id expiresAt user { id name email permission } }
}`;

/** A browser that has signed in. */
export async function signedIn(address: string, email: string, password = PASSWORD): Promise<Browser> {
  const browser = new Browser(address);
  const answer = await browser.signIn(email, password);
  if (answer.errors.length > 0) throw new Error(answer.text);
  return browser;
}

/** Adds an administrator and returns an API token that may do all that one may. */
export async function administratorToken(own: Pick<ThrowawayDatabase, "database">): Promise<string> {
  const person = await addPerson(own, "root@example.org", "ADMIN");
  return (await addToken(own.database, person, { name: "tests", scope: "ADMIN" })).token;
}
