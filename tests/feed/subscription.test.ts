import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { createClient as createEventClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import { WebSocket } from "ws";
import { connect } from "../../server/neo4j/connect.ts";
import { type Api, startApi } from "../support/api.ts";
import { type OpenSubscription, subscribeByFetch, subscribeBySocket } from "../support/subscribe.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

const ADDED = `subscription ($after: Int) { revisionAdded(after: $after) { number message actor { name } changes { conceptId concept { name } } } }`;
const WAYS = [
  ["server-sent events", subscribeByFetch],
  ["WebSocket", subscribeBySocket],
] as const;

let own: ThrowawayDatabase;
let api: Api;
const opened: OpenSubscription[] = [];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  api = await startApi(own.database);
}, 120_000);

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

async function open(way: (typeof WAYS)[number][1], variables = {}, address = api.address): Promise<OpenSubscription> {
  const subscription = await way(address, ADDED, variables);
  opened.push(subscription);
  return subscription;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test.each(WAYS)("over %s a revision arrives as it is made, with its changes", async (name, way) => {
  const subscription = await open(way);
  await rest(300);
  const number = await write(own.database, [skill(`Made over ${name}`, `made-${name}`)], "Why not");
  const changes = [{ conceptId: `made-${name}`, concept: { name: `Made over ${name}` } }];
  expect(await subscription.next()).toEqual({
    data: { revisionAdded: { number, message: "Why not", actor: { name: "Ada" }, changes } },
  });
});

test.each(WAYS)("over %s a client that resumes gets what it missed, then what is new, each once", async (name, way) => {
  const missed = [
    await write(own.database, [skill(`Missed 1 ${name}`)]),
    await write(own.database, [skill(`Missed 2 ${name}`)]),
  ];
  const subscription = await open(way, { after: (missed[0] ?? 0) - 1 });
  const received = [await subscription.next(), await subscription.next()];
  const number = await write(own.database, [skill(`New ${name}`)]);
  received.push(await subscription.next());
  expect(received.map(({ data }) => data.revisionAdded.number)).toEqual([...missed, number]);
});

test.each(WAYS)("over %s every event is read anew: a concept that was renamed has its new name", async (name, way) => {
  const subscription = await open(way);
  await rest(300);
  await write(own.database, [skill(`Old ${name}`, `renamed-${name}`)]);
  await subscription.next();
  await write(own.database, [skill(`Fresh ${name}`, `renamed-${name}`)]);
  expect((await subscription.next()).data.revisionAdded.changes[0].concept.name).toBe(`Fresh ${name}`);
});

test.each(WAYS)("over %s a number the log has not reached is answered with BAD_USER_INPUT", async (_name, way) => {
  const subscription = await open(way, { after: 1_000_000 });
  const { payload } = await subscription.arrivals.next();
  expect(JSON.stringify(payload)).toContain("BAD_USER_INPUT");
  expect((await subscription.arrivals.next()).event).toBe("complete");
});

test("the usual clients understand both ways", async () => {
  const request = { query: ADDED, variables: { after: await api.services.log.refresh() } };
  const overEvents = createEventClient({ url: `${api.address}/graphql/stream` });
  const overSocket = createSocketClient({
    url: `${api.address.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
  });
  const results = [overEvents.iterate(request), overSocket.iterate(request)];
  const number = await write(own.database, [skill("For the usual clients")]);
  for (const result of results)
    expect((await result.next()).value).toMatchObject({ data: { revisionAdded: { number } } });
  await Promise.all(results.map((result) => result.return?.()));
  overEvents.dispose();
  await overSocket.dispose();
});

test("queries and mutations are refused where subscriptions are answered", async () => {
  await expect(subscribeByFetch(api.address, "{ regions { id } }")).rejects.toThrow("send all else to /graphql");
  const socket = await subscribeBySocket(api.address, "{ regions { id } }");
  opened.push(socket);
  const { event, payload } = await socket.arrivals.next();
  expect([event, payload[0].extensions.code]).toEqual(["error", "BAD_USER_INPUT"]);
});

test("a subscription must be sent as JSON: a form of another site cannot send that", async () => {
  const body = JSON.stringify({ query: ADDED });
  const response = await fetch(`${api.address}/graphql/stream`, { method: "POST", body });
  expect(response.status).toBe(415);
});

test("a document that is nested too deeply is refused, without a word about the server", async () => {
  const deep = `subscription { revisionAdded { changes ${"{ concept { history { nodes { changes ".repeat(600)}`;
  const list = `subscription { revisionAdded(after: ${"[".repeat(4_000)}) { number } }`;
  for (const query of [deep, list])
    await expect(subscribeByFetch(api.address, query)).rejects.toThrow(/^400 (?!.*call stack)/);
});

test("documents that are no GraphQL, or not of this schema, are answered with their faults", async () => {
  await expect(subscribeByFetch(api.address, "subscription {")).rejects.toThrow("400");
  await expect(subscribeByFetch(api.address, "subscription { roleAdded { id } }")).rejects.toThrow("roleAdded");
});

function handshake(path: string, headers = {}): Promise<number | string> {
  const socket = new WebSocket(`${api.address.replace("http", "ws")}${path}`, "graphql-transport-ws", { headers });
  return new Promise((resolve) => {
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
    socket.on("error", () => undefined);
    socket.on("open", () => {
      socket.close();
      resolve("open");
    });
  });
}

test("a WebSocket is opened at /graphql only, and not with a cookie from another site's page", async () => {
  expect(await handshake("/elsewhere")).toBe(404);
  expect(await handshake("/graphql", { origin: "https://elsewhere.example", cookie: "session=1" })).toBe(403);
  expect(await handshake("/graphql", { origin: api.address, cookie: "session=1" })).toBe("open");
  expect(await handshake("/graphql", { origin: "https://elsewhere.example" })).toBe("open");
});

test("one address cannot open streams without end", async () => {
  const aborter = new AbortController();
  const request = () =>
    fetch(`${api.address}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: ADDED }),
      signal: aborter.signal,
    });
  const statuses = (await Promise.all(Array.from({ length: 105 }, request))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 503)).toHaveLength(5);
  expect(await handshake("/graphql")).toBe(503);
  aborter.abort();
  await rest(500);
  expect(await handshake("/graphql")).toBe("open");
});

test("a stop closes streams and sockets at once, without the word that they are complete", async () => {
  const other = await startApi(connect(own.address));
  const [stream, socket] = [
    await open(subscribeByFetch, {}, other.address),
    await open(subscribeBySocket, {}, other.address),
  ];
  await rest(300);
  await other.stop();
  expect((await stream.arrivals.next()).event).toBe("end");
  expect(await socket.arrivals.next()).toEqual({ event: "closed", payload: 1001 });
});
