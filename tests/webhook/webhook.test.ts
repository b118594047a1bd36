import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { signature } from "../../server/webhook/signature.ts";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import { type Receiver, startReceiver, until } from "../support/receiver.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: Api;
const receivers: Receiver[] = [];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  await write(own.database, [skill("Long before")]);
  api = await startApi(own.database, await administratorToken(own));
  api.services.webhooks.start();
}, 120_000);

afterEach(async () => {
  const { webhooks } = await api.read("{ webhooks { id } }");
  for (const { id } of webhooks) await api.read(`mutation { deleteWebhook(id: "${id}") }`);
  await Promise.all(receivers.splice(0).map((receiver) => receiver.stop()));
});

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

async function receive(): Promise<Receiver> {
  const receiver = await startReceiver();
  receivers.push(receiver);
  return receiver;
}

async function register(url: string, more = {}) {
  const input = { url, ...more };
  const data = await api.read(
    "mutation ($input: WebhookInput!) { createWebhook(input: $input) { secret webhook { id url active description lastRevision } } }",
    { input },
  );
  return { secret: data.createWebhook.secret, ...data.createWebhook.webhook };
}

async function deliveries(id: string, statuses: string[] | null = null) {
  const { webhook } = await api.read(
    `query ($id: ID!, $statuses: [DeliveryStatus!]) { webhook(id: $id) { deliveries(statuses: $statuses) { totalCount nodes {
       event revision status attempts responseCode responseBody durationMs error nextAttemptAt } } } }`,
    { id, statuses },
  );
  return webhook.deliveries.nodes;
}

test("a webhook is told of a revision with a signed summary that names fields but no values", async () => {
  const receiver = await receive();
  const { id, secret } = await register(receiver.url, { description: "The catalogue" });
  const number = await write(own.database, [skill("Told of", "told")], "A reason");
  await until(() => receiver.received.length === 1);
  const [message] = receiver.received;
  expect(message?.body).toMatchObject({
    event: "REVISION",
    webhook: id,
    revision: {
      number,
      actor: "Ada",
      message: "A reason",
      size: 1,
      changes: [{ kind: "SKILL", conceptId: "told", otherId: null, operation: "CREATED" }],
    },
  });
  expect(message?.body.revision.changes[0].fields).toEqual(expect.arrayContaining(["name", "slug", "skillKind"]));
  expect(message?.text).not.toContain("Told of");
  const timestamp = Number(message?.headers["x-webhook-timestamp"]);
  expect(message?.headers["x-webhook-signature"]).toBe(signature(secret, timestamp, message?.text ?? ""));
  expect(Math.abs(Date.now() / 1_000 - timestamp)).toBeLessThan(60);
  expect(message?.headers["x-webhook-delivery"]).toBe(message?.body.delivery);
});

test("a large revision is summed up by its size and its first 100 changes", async () => {
  const receiver = await receive();
  await register(receiver.url);
  await write(
    own.database,
    Array.from({ length: 150 }, (_, index) => skill(`Many ${index}`)),
  );
  await until(() => receiver.received.length === 1);
  const revision = receiver.received[0]?.body.revision;
  expect([revision.size, revision.changes.length]).toEqual([150, 100]);
});

test("revisions arrive in order and one at a time, however quickly they are made", async () => {
  const receiver = await receive();
  receiver.delayMs = 30;
  const { lastRevision } = await register(receiver.url);
  await Promise.all(Array.from({ length: 12 }, (_, index) => write(own.database, [skill(`Quick ${index}`)])));
  await until(() => receiver.received.length === 12);
  const numbers = receiver.received.map(({ body }) => body.revision.number);
  expect(numbers).toEqual(Array.from(numbers, (_, index) => lastRevision + 1 + index));
  expect(receiver.mostAtOnce).toBe(1);
});

test("the log says how each delivery went, and a failed one waits to be tried again before the next is sent", async () => {
  const receiver = await receive();
  receiver.status = 500;
  const { id } = await register(receiver.url);
  const number = await write(own.database, [skill("Refused at first")]);
  await write(own.database, [skill("Waits behind it")]);
  await until(async () => (await deliveries(id))[0]?.error != null);
  expect(await deliveries(id)).toMatchObject([
    {
      event: "REVISION",
      revision: number,
      status: "PENDING",
      attempts: 1,
      responseCode: 500,
      responseBody: "status 500",
    },
  ]);
  expect(Date.parse((await deliveries(id))[0].nextAttemptAt)).toBeGreaterThan(Date.now());
  receiver.status = 200;
  await api.read(`mutation { updateWebhook(id: "${id}", patch: { description: "Mended" }) { id } }`);
  await until(async () => (await deliveries(id, ["SUCCEEDED"])).length === 2);
  expect(await deliveries(id)).toMatchObject([
    { revision: number + 1, attempts: 1, error: null },
    { revision: number, attempts: 2, responseCode: 200, error: null, nextAttemptAt: null },
  ]);
  const [first, second] = receiver.received;
  expect(second?.text).toBe(first?.text);
});

test("a test is sent at once, also to a webhook that is switched off, and answers how it went", async () => {
  const receiver = await receive();
  const { id } = await register(receiver.url, { active: false });
  const query = `mutation { testWebhook(id: "${id}") { event revision status responseCode error attempts } }`;
  expect((await api.read(query)).testWebhook).toEqual({
    event: "TEST",
    revision: null,
    status: "SUCCEEDED",
    responseCode: 200,
    error: null,
    attempts: 1,
  });
  receiver.status = 404;
  expect((await api.read(query)).testWebhook).toMatchObject({ status: "FAILED", responseCode: 404 });
  expect(receiver.received.map(({ body }) => body.event)).toEqual(["TEST", "TEST"]);
  expect(await deliveries(id)).toHaveLength(2);
});

test("a webhook that is switched on again goes on where it stopped", async () => {
  const receiver = await receive();
  const { id } = await register(receiver.url, { active: false });
  const number = await write(own.database, [skill("While it was off")]);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(receiver.received).toHaveLength(0);
  await api.read(`mutation { updateWebhook(id: "${id}", patch: { active: true }) { id } }`);
  await until(() => receiver.received.length === 1);
  expect(receiver.received[0]?.body.revision.number).toBe(number);
});

test("a replay tells of everything from a revision on, in order, and leaves out what was waiting", async () => {
  const receiver = await receive();
  receiver.status = 503;
  const { id, lastRevision } = await register(receiver.url);
  await write(own.database, [skill("Stuck")]);
  await until(async () => (await deliveries(id))[0]?.error != null);
  receiver.status = 200;
  receiver.received.length = 0;
  await api.read(`mutation { replayWebhook(id: "${id}", fromRevision: 1) }`);
  await until(() => receiver.received.length === lastRevision + 1, 30_000);
  const numbers = receiver.received.map(({ body }) => body.revision.number);
  expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  expect(await deliveries(id, ["CANCELLED"])).toMatchObject([{ revision: lastRevision + 1 }]);
  const { errors } = await api.ask(`mutation { replayWebhook(id: "${id}", fromRevision: 100000) }`);
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
}, 120_000);

test("a secret is shown once: no query has it, and a new one replaces it", async () => {
  const receiver = await receive();
  const { id, secret } = await register(receiver.url);
  const all = await api.ask(
    '{ webhooks { id url description active createdAt lastRevision } __type(name: "Webhook") { fields { name } } }',
  );
  expect(all.text).not.toContain(secret);
  expect(all.text).not.toContain("secret");
  const rotated = (await api.read(`mutation { rotateWebhookSecret(id: "${id}") { secret webhook { id } } }`))
    .rotateWebhookSecret;
  expect(rotated.secret).not.toBe(secret);
  await api.read(`mutation { testWebhook(id: "${id}") { id } }`);
  const [message] = receiver.received;
  const timestamp = Number(message?.headers["x-webhook-timestamp"]);
  expect(message?.headers["x-webhook-signature"]).toBe(signature(rotated.secret, timestamp, message?.text ?? ""));
});

test("faults of an input come together, and what does not exist is NOT_FOUND", async () => {
  const { errors } = await api.ask(
    `mutation { createWebhook(input: { url: "ftp://example.org", description: "${"x".repeat(501)}" }) { secret } }`,
  );
  expect(errors[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual(["description", "url"]);
  for (const call of [
    'updateWebhook(id: "none", patch: { active: true }) { id }',
    'deleteWebhook(id: "none")',
    'testWebhook(id: "none") { id }',
    'replayWebhook(id: "none", fromRevision: 1)',
    'rotateWebhookSecret(id: "none") { secret }',
  ])
    expect((await api.ask(`mutation { ${call} }`)).errors[0]?.extensions.code).toBe("NOT_FOUND");
});
