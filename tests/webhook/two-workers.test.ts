import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { administratorToken } from "../support/access-api.ts";
import { post } from "../support/api.ts";
import { type Receiver, startReceiver, until } from "../support/receiver.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, ensureUsers } from "../support/writes.ts";

let own: ThrowawayDatabase;
let receiver: Receiver;
let token: string;
const processes: ServerProcess[] = [];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  token = await administratorToken(own);
  receiver = await startReceiver();
  for (const _ of [1, 2, 3]) processes.push(await startServerProcess(own.address));
}, 120_000);

afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()));
  await receiver?.stop();
  await own?.stop();
}, 120_000);

async function ask(one: ServerProcess | undefined, query: string) {
  return (await post(one?.address ?? "", JSON.stringify({ query }), { authorization: `Bearer ${token}` })).data;
}

test("three processes share the work: every revision arrives once and in order, never two at a time", async () => {
  receiver.delayMs = 20;
  await ask(processes[0], `mutation { createWebhook(input: { url: "${receiver.url}" }) { secret } }`);
  const orders = processes.map((one, index) =>
    one.write({ actor: ADA.id, name: `all-${index}`, count: 10, atOnce: 2 }),
  );
  await Promise.all(orders);
  await until(() => receiver.received.length >= 30, 30_000);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(receiver.received.map(({ body }) => body.revision.number)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
  expect(receiver.mostAtOnce).toBe(1);
}, 120_000);

test("what a process was sending when it was killed is sent again after a restart, and nothing is lost", async () => {
  const [victim, ...others] = processes.splice(0);
  await Promise.all(others.map((one) => one.stop()));
  receiver.received.length = 0;
  receiver.status = null;
  await victim?.write({ actor: ADA.id, name: "orphan", count: 2, atOnce: 1 });
  await until(() => receiver.received.length === 1);
  await victim?.kill();
  receiver.status = 200;
  const restarted = await startServerProcess(own.address);
  processes.push(restarted);
  await until(() => receiver.received.length >= 3, 60_000);
  expect(receiver.received.map(({ body }) => body.revision.number)).toEqual([31, 31, 32]);
  expect(new Set(receiver.received.slice(0, 2).map(({ body }) => body.delivery)).size).toBe(1);
  const log = "{ webhooks { deliveries(first: 2) { nodes { revision status attempts } } } }";
  await until(async () => (await ask(restarted, log)).webhooks[0].deliveries.nodes[0].status === "SUCCEEDED");
  expect((await ask(restarted, log)).webhooks[0].deliveries.nodes).toEqual([
    { revision: 32, status: "SUCCEEDED", attempts: 1 },
    { revision: 31, status: "SUCCEEDED", attempts: 2 },
  ]);
}, 90_000);
