import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { addToken } from "../../server/access/api-token.store.ts";
import { RECHECK_MS } from "../../server/http/limits.ts";
import { type AccessApi, addPerson, startAccessApi } from "../support/access-api.ts";
import { type OpenSubscription, subscribeByFetch, subscribeBySocket } from "../support/subscribe.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

const ADDED = "subscription ($after: Int) { revisionAdded(after: $after) { number } }";
const DISABLE = "MATCH (u:User {id: $id}) SET u.disabledAt = datetime()";
const WAYS = [
  ["server-sent events", subscribeByFetch],
  ["WebSocket", subscribeBySocket],
] as const;

let own: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  api = await startAccessApi(own, { publicReading: false });
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, DATABASE_START_MS);

/** A reader's running subscription that has received one revision. */
async function running(way: (typeof WAYS)[number][1], email: string) {
  const person = await addPerson(own, email, "VIEWER");
  const { token, apiToken } = await addToken(own.database, person, { name: "reader", scope: "READ" });
  const number = await write(own.database, [skill(`Seen by ${email}`)]);
  const variables = { after: number - 1 };
  const subscription = await way(api.address, ADDED, variables, { authorization: `Bearer ${token}` });
  expect(await subscription.next()).toEqual({ data: { revisionAdded: { number } } });
  return { person, apiToken, subscription };
}

async function expectCut({ arrivals, next }: OpenSubscription, withinMs?: number): Promise<void> {
  const { data, errors } = await next(withinMs);
  expect([data ?? null, errors[0].extensions.code]).toEqual([null, "UNAUTHENTICATED"]);
  expect((await arrivals.next()).event).toBe("complete");
}

test.each(WAYS)("over %s a subscription ends with the next event once its token is revoked", async (name, way) => {
  const { apiToken, subscription } = await running(way, `${name.length}-revoked@example.org`);
  await own.run("MATCH (t:ApiToken {id: $id}) DETACH DELETE t", { id: apiToken.id });
  await write(own.database, [skill(`Not seen over ${name}`)]);
  await expectCut(subscription);
  subscription.close();
});

test.each(WAYS)("over %s an idle subscription ends soon after its reader is disabled", async (name, way) => {
  const { person, subscription } = await running(way, `${name.length}-disabled@example.org`);
  await own.run(DISABLE, { id: person });
  await expectCut(subscription, 2 * RECHECK_MS);
  subscription.close();
});

test("a stranger who may no longer read is not let in at all", async () => {
  const { payload } = await (await subscribeByFetch(api.address, ADDED)).arrivals.next();
  expect(payload.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});
