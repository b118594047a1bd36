import * as client from "openid-client";
import { type Claims, OIDC_CALLBACK, type OidcSettings } from "./oidc.rules.ts";

const ANSWER_WITHIN_SECONDS = 10;

/** What one sign-in remembers between leaving for the provider and coming back. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page of the panel to end at. */
  readonly page: string;
}

/** Whether a provider may be reached without TLS: only on this machine, for trials and tests. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
}

/** The organisation's OpenID Connect provider, asked for what it can do at the first sign-in. */
export class OidcProvider {
  private discovered: Promise<client.Configuration> | undefined;
  private readonly settings: OidcSettings;
  private readonly publicUrl: string;

  constructor(settings: OidcSettings, publicUrl: string) {
    this.settings = settings;
    this.publicUrl = publicUrl;
  }

  /** Where to send the browser, and what it must bring back. */
  async begin(page: string): Promise<{ journey: Journey; url: URL }> {
    const configuration = await this.configuration();
    const journey = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      page,
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: new URL(OIDC_CALLBACK, this.publicUrl).href,
      scope: "openid email profile",
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: "S256",
    });
    return { journey, url };
  }

  /** The checked claims about whoever came back; issuer, audience, signature, nonce and state are the library's to verify. */
  async finish(search: string, { state, nonce, verifier }: Journey): Promise<{ key: string; claims: Claims }> {
    const configuration = await this.configuration();
    const cameBack = new URL(`${OIDC_CALLBACK}${search}`, this.publicUrl);
    const tokens = await client.authorizationCodeGrant(configuration, cameBack, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const idClaims = tokens.claims();
    if (!idClaims) throw new Error("the provider sent no ID token");
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(configuration, tokens.access_token, idClaims.sub)
      : {};
    return { key: `${idClaims.iss} ${idClaims.sub}`, claims: { ...more, ...idClaims } };
  }

  /** A provider that was down at the first try is asked again at the next. */
  private configuration(): Promise<client.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    const insecure = isLoopback(server) ? [client.allowInsecureRequests] : [];
    return client.discovery(server, clientId, clientSecret, undefined, {
      timeout: ANSWER_WITHIN_SECONDS,
      // By default the signature of an ID token that came over TLS is not looked at.
      execute: [...insecure, client.enableNonRepudiationChecks],
    });
  }
}
