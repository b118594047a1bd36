import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../support/api.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { subscribeByFetch } from "../support/subscribe.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, BEN, ensureUsers } from "../support/writes.ts";

const ADDED = "subscription ($after: Int) { revisionAdded(after: $after) { number } }";

let own: ThrowawayDatabase;
let first: ServerProcess;
let second: ServerProcess;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  [first, second] = await Promise.all([startServerProcess(own.address), startServerProcess(own.address)]);
}, 120_000);

afterAll(async () => {
  await Promise.all([first?.stop(), second?.stop()]);
  await own?.stop();
}, 120_000);

test("each process hears of what the other wrote within a second", async () => {
  for (const [writer, reader, name] of [
    [first, second, "from-first"],
    [second, first, "from-second"],
  ] as const) {
    const subscription = await subscribeByFetch(reader.address, ADDED);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { numbers, at } = await writer.write({ actor: ADA.id, name, count: 1, atOnce: 1 });
    const { data } = await subscription.next();
    expect(data.revisionAdded.number).toBe(numbers[0]);
    expect(Date.now() - at).toBeLessThan(1_000);
    subscription.close();
  }
});

test("a process hears of its own writes at once, not at its next look half a second later", async () => {
  const subscription = await subscribeByFetch(first.address, ADDED);
  await new Promise((resolve) => setTimeout(resolve, 500));
  let waited = 0;
  for (const turn of [1, 2, 3, 4, 5]) {
    const { numbers } = await first.write({ actor: ADA.id, name: `own-${turn}`, count: 1, atOnce: 1 });
    const acknowledged = performance.now();
    expect((await subscription.next()).data.revisionAdded.number).toBe(numbers[0]);
    waited += performance.now() - acknowledged;
  }
  expect(waited / 5).toBeLessThan(240);
  subscription.close();
});

test("a write is read by the same process 30 times out of 30 right after it", async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    const { numbers } = await first.write({ actor: ADA.id, name: `read-${turn}`, count: 1, atOnce: 1 });
    const query = `{ changesSince(revision: ${(numbers[0] ?? 0) - 1}) { upTo } }`;
    expect((await post(first.address, JSON.stringify({ query }))).data.changesSince.upTo).toBe(numbers[0]);
  }
}, 120_000);

test("two processes that write at once never skip or repeat a number, and both hear of all in order", async () => {
  const before = (await post(first.address, JSON.stringify({ query: "{ revisions(first: 1) { nodes { number } } }" })))
    .data;
  const after = before.revisions.nodes[0].number;
  const subscriptions = [
    await subscribeByFetch(first.address, ADDED, { after }),
    await subscribeByFetch(second.address, ADDED, { after }),
  ];
  const order = { count: 60, atOnce: 4 };
  const written = await Promise.all([
    first.write({ ...order, actor: ADA.id, name: "ada" }),
    second.write({ ...order, actor: BEN.id, name: "ben" }),
  ]);
  const expected = Array.from({ length: 120 }, (_, index) => after + 1 + index);
  expect(written.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(expected);
  for (const subscription of subscriptions) {
    const heard: number[] = [];
    while (heard.length < 120) heard.push((await subscription.next()).data.revisionAdded.number);
    expect(heard).toEqual(expected);
    subscription.close();
  }
}, 120_000);
