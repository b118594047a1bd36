import { expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../../server/config.ts";

test("faults of the configuration are reported together and without the password", () => {
  const faulty = {
    PUBLIC_READING: "maybe",
    PUBLIC_URL: "https://example.org/path",
    TRUST_PROXY: "everyone",
    ADMIN_EMAIL: "ops@example.org",
    ADMIN_PASSWORD: "hunter2",
    OIDC_ISSUER: "http://issuer.example.org",
    OIDC_ROLE_CLAIM: "groups",
    OIDC_ROLE_MAP: "admins=EMPEROR",
    RATE_LIMIT: "-1",
    MOST_COST: "none",
  };
  const message = messageOf(() => readConfig(faulty));
  for (const name of Object.keys(faulty).filter((key) => !["ADMIN_EMAIL", "OIDC_ROLE_CLAIM"].includes(key)))
    expect(message).toContain(`${name}: `);
  for (const missing of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]) expect(message).toContain(`${missing}: is needed`);
  expect(message).not.toContain("hunter2");
  expect(messageOf(() => readConfig({ ADMIN_EMAIL: "ops@example.org" }))).toContain("ADMIN_PASSWORD: is needed");
});

test("the limit on requests can be turned off", () => {
  expect(readConfig({ RATE_LIMIT: "off" }).limits.requestsAMinute).toBeNull();
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}
