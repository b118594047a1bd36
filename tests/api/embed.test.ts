import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
}, 120_000);

afterAll(() => api.stop());

async function policyOf(path: string) {
  const { status, headers } = await fetch(`${api.address}${path}`);
  const policy = headers.get("content-security-policy") ?? "";
  const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  return { status, ancestors, older: headers.get("x-frame-options"), type: headers.get("content-type") };
}

test.each(["/embed/routes", "/embed/gap?role=amazon-engineer"])(
  "%s may be shown in frames of the sites that are configured",
  async (path) => {
    expect(await policyOf(path)).toEqual({
      status: 200,
      ancestors: "'self'",
      older: null,
      type: expect.stringMatching(/^text\/html/),
    });
  },
);

test.each(["/", "/index.html", "/embed.html", "/embedded", "/EMBED/routes", "/graphql", "/health/live"])(
  "%s may not",
  async (path) => {
    expect(await policyOf(path)).toMatchObject({ ancestors: "'none'", older: "DENY" });
  },
);

test("there is nothing else to be framed", async () => {
  expect((await policyOf("/embed/users")).status).toBe(404);
});
