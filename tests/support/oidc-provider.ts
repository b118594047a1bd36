import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";

export const CLIENT = { id: "careers", secret: "the client's own secret, long enough" };

/** A provider that listens on the loopback interface. */
export interface RunningProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Who signs in at the provider next, and what it says about that person. */
export interface Person {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** A real OpenID Connect provider, certified by its makers, at which the given person signs in without being asked. */
export async function startProvider(callback: string, person: () => Person): Promise<RunningProvider> {
  const server = createServer();
  const issuer = await listening(server);
  // Imported late, as it warns at once that it is not meant for production, which the test keeps quiet.
  const { default: Provider } = await import("oidc-provider");
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...person(), sub: id }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["only for tests"] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      const grant = new provider.Grant({
        ...(client ? { clientId: client.clientId } : {}),
        ...(session?.accountId ? { accountId: session.accountId } : {}),
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer: RequestListener = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: person().sub } });
  });
  return { issuer, stop: () => closed(server) };
}

/** What a rogue provider changes about an otherwise good ID token. */
export interface Forgery {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly signature?: "none" | "foreign";
}

/** A provider whose ID tokens are forged as the test says; it answers whatever code it is given. */
export async function startRogueProvider(forgery: () => Forgery & { nonce: string }): Promise<RunningProvider> {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const server = createServer();
  const issuer = await listening(server);
  const token = () => {
    const { header = {}, claims = {}, signature, nonce } = forgery();
    const now = Math.floor(Date.now() / 1000);
    const good = { iss: issuer, aud: CLIENT.id, sub: "mallory", iat: now, exp: now + 60, nonce };
    const person = { email: "mallory@example.org", email_verified: true };
    const parts = [
      { alg: "RS256", kid: "1", ...header },
      { ...good, ...person, ...claims },
    ];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const { privateKey } = signature === "foreign" ? foreign : keys;
    const sign = createSign("RSA-SHA256").update(signed);
    return `${signed}.${signature === "none" ? "" : sign.sign(privateKey).toString("base64url")}`;
  };
  const documents: Record<string, () => object> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    }),
    "/jwks": () => ({
      keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
    }),
    "/token": () => ({ access_token: "access", token_type: "Bearer", expires_in: 60, id_token: token() }),
  };
  server.on("request", (request, response) => {
    const document = documents[request.url ?? ""];
    response.setHeader("content-type", "application/json");
    response.statusCode = document ? 200 : 404;
    response.end(JSON.stringify(document?.() ?? {}));
  });
  return { issuer, stop: () => closed(server) };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
