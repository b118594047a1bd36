import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { retryDelay } from "../../server/webhook/retry.ts";
import { send } from "../../server/webhook/send.ts";
import { signature } from "../../server/webhook/signature.ts";
import type { TargetPolicy } from "../../server/webhook/target.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

function post(url: string, policy: TargetPolicy = { allowPrivate: true }) {
  return send({ target: new URL(url), headers: { "content-type": "application/json" }, body: "{}" }, policy);
}

test("an answer of 200 to 299 counts, and no more than its first kilobyte is kept", async () => {
  const port = await serve((_request, response) => response.writeHead(202).end("ä".repeat(600_000)));
  const outcome = await post(`http://127.0.0.1:${port}`);
  expect(outcome).toMatchObject({ error: null, responseCode: 202 });
  expect(Buffer.byteLength(outcome.responseBody ?? "")).toBeLessThanOrEqual(1_026);
});

test("a redirect is not followed", async () => {
  let followed = false;
  const port = await serve((request, response) => {
    if (request.url === "/inner") followed = true;
    response.writeHead(307, { location: "/inner" }).end();
  });
  expect(await post(`http://127.0.0.1:${port}`)).toMatchObject({
    responseCode: 307,
    error: expect.stringContaining("redirects"),
  });
  expect(followed).toBe(false);
});

test("any other answer, and none, is a failure that says why", async () => {
  const port = await serve((_request, response) => response.writeHead(500).end("broken"));
  expect(await post(`http://127.0.0.1:${port}`)).toMatchObject({
    error: "it was answered with 500",
    responseBody: "broken",
  });
  const cut = await serve((request) => request.socket.destroy());
  expect(await post(`http://127.0.0.1:${cut}`)).toMatchObject({
    error: expect.stringMatching(/hang up|ECONNRESET/),
    responseCode: null,
  });
});

test("a receiver that does not answer is given up after 10 s, and an endless answer does not hold the sender", async () => {
  const mute = await serve(() => undefined);
  const endless = await serve((_request, response) => {
    response.writeHead(200);
    const pulse = setInterval(() => response.write("x"), 50);
    response.once("close", () => clearInterval(pulse));
  });
  const [first, second] = await Promise.all([post(`http://127.0.0.1:${mute}`), post(`http://127.0.0.1:${endless}`)]);
  expect(first).toMatchObject({ error: "there was no answer within 10 s", responseCode: null });
  expect(second).toMatchObject({ error: null, responseCode: 200 });
  expect(Math.max(first.durationMs, second.durationMs)).toBeLessThan(11_500);
}, 20_000);

test("a private target is refused at the moment of sending, by address and by name", async () => {
  let reached = 0;
  const port = await serve((_request, response) => {
    reached += 1;
    response.end();
  });
  const rebound: TargetPolicy = { allowPrivate: false, resolve: async () => [{ address: "127.0.0.1", family: 4 }] };
  for (const url of [
    `http://127.0.0.1:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    `http://2130706433:${port}`,
    `http://hook.example:${port}`,
  ])
    expect((await post(url, rebound)).error).toMatch(/not on the public Internet/);
  expect(reached).toBe(0);
});

test("the signature is the HMAC of the time, a dot and the body", () => {
  // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac whsec_test
  expect(signature("whsec_test", 1_700_000_000, '{"a":1}')).toBe(
    "sha256=38877139021993b830af32feea6e18a8da83eb2f6e49ee50bd9e4cf4ca4d3789",
  );
});

test("retries wait twice as long each time, up to an hour, and end with the attempts or the time", () => {
  const rules = { firstDelayMs: 10_000, longestDelayMs: 3_600_000, mostAttempts: 20, mostTimeMs: 86_400_000 };
  expect([1, 2, 3, 4].map((attempts) => retryDelay(attempts, 0, 0, rules))).toEqual([10_000, 20_000, 40_000, 80_000]);
  expect(retryDelay(15, 0, 0, rules)).toBe(3_600_000);
  expect(retryDelay(1, 0, 1, rules)).toBe(5_000);
  expect(retryDelay(20, 0, 0, rules)).toBeNull();
  expect(retryDelay(2, 86_399_000, 0, rules)).toBeNull();
});
