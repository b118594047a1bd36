import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { loadSeed } from "../../seed/load.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { stranger, type Viewer } from "../../server/access/viewer.ts";
import { visitOf } from "../../server/access/visit.ts";
import { createContext } from "../../server/context.ts";
import { BUNDLE_JSON } from "../../server/exchange/bundle/bundle-json.ts";
import { exportTo, NAMELESS_BASE } from "../../server/exchange/export.ts";
import { requireProposal } from "../../server/proposals/pending.ts";
import { Preview } from "../../server/proposals/preview.ts";
import { createSchema } from "../../server/schema.ts";
import { Browser } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import { type Person, person } from "../support/people.ts";
import { readingAccess } from "../support/reading-access.ts";
import { type Receiver, startReceiver } from "../support/receiver.ts";
import { subscribeByFetch, subscribeBySocket } from "../support/subscribe.ts";
import {
  DATABASE_START_MS,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { answerTo, wholeSchemaQueries } from "../support/whole-schema.ts";

/** In every text of the proposals, and in nothing else. */
const MARK = "zqxvein";

let own: ThrowawayDatabase;
let api: Api;
let schema: GraphQLSchema;
let receiver: Receiver;
let admin: Person;
let editor: Person;
let reader: Person;
let proposal: string;
let touched: string;
let made: string;
let revisions: readonly number[];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startApi(own.database);
  api.services.webhooks.start();
  schema = await createSchema();
  admin = await person(own, api.address, "root", "ADMIN");
  editor = await person(own, api.address, "ed", "EDITOR");
  reader = await person(own, api.address, "vic", "VIEWER");
  receiver = await startReceiver();
  await admin.get(`mutation { createWebhook(input: { url: "${receiver.url}" }) { secret } }`);
  revisions = await revisionNumbers(own.database);
}, DATABASE_START_MS);

afterAll(async () => {
  await receiver?.stop();
  await api?.stop();
  await own?.stop();
}, 120_000);

const events: string[] = [];

async function idOf(kind: string, slug: string): Promise<string> {
  return (await reader.get(`{ concept(kind: ${kind}, slug: "${slug}") { id } }`)).concept.id;
}

test("proposals touch a role, its edges and its parts, and make new ones: nobody hears of it", async () => {
  const listening = [
    await subscribeByFetch(api.address, "subscription { revisionAdded { number message } }"),
    await subscribeBySocket(api.address, "subscription { revisionAdded { number message } }"),
  ];
  await write();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  for (const { arrivals, close } of listening) {
    while (arrivals.waitingItems > 0) events.push(JSON.stringify(await arrivals.next()));
    close();
  }
  expect(events.filter((event) => event.includes("revisionAdded"))).toEqual([]);
  expect(receiver.received).toEqual([]);
  expect(await revisionNumbers(own.database)).toEqual(revisions);
}, 120_000);

async function write(): Promise<void> {
  const begun = await editor.get(
    `mutation { createProposal(title: "Title ${MARK}", description: "Description ${MARK}") { id } }`,
  );
  proposal = begun.createProposal.id;
  const inside = editor.inside(proposal);
  touched = await idOf("ROLE", "amazon-engineer");
  const other = await idOf("ROLE", "software-engineer");
  const skill = await idOf("SKILL", "java");
  const said = `message: "${MARK}"`;
  const words = `name: "Named ${MARK}", altNames: ["Other ${MARK}"], summary: "Sum ${MARK}"`;
  await inside.get(
    `mutation { updateRole(id: "${touched}", patch: { ${words}, slug: "slug-${MARK}" }, ${said}) { id } }`,
  );
  await inside.get(`mutation { updateSkill(id: "${skill}", patch: { ${words} }) { id } }`);
  const input = `{ importance: 5, rationale: "Because ${MARK}" }`;
  await inside.get(
    `mutation { setRequirement(holder: "${touched}", skill: "${skill}", input: ${input}) { importance } }`,
  );
  const related = `{ strength: 0.5, rationale: "Alike ${MARK}" }`;
  await inside.get(
    `mutation { setRelatedRole(role: "${touched}", related: "${other}", input: ${related}) { strength } }`,
  );
  const way = `{ difficulty: 2, rationale: "Way ${MARK}" }`;
  await inside.get(`mutation { setTransition(from: "${touched}", to: "${other}", input: ${way}) { difficulty } }`);
  const item = `{ section: FAQS, heading: "Asked ${MARK}", body: "Said ${MARK}" }`;
  await inside.get(`mutation { setGuideItem(role: "${touched}", input: ${item}) { id } }`);
  const fresh = await inside.get(`mutation { createRole(input: { ${words}, slug: "made-${MARK}" }) { id } }`);
  made = fresh.createRole.id;
  await inside.get(`mutation { createLevel(input: { name: "Level ${MARK}", role: "${made}", rank: 1 }) { id } }`);
  await inside.get(`mutation { createSource(input: { title: "Source ${MARK}" }) { id } }`);
  await inside.get(`mutation { deprecate(id: "${other}", replacedBy: ["${made}"], reason: "Out ${MARK}") { id } }`);
  await editor.get(`mutation { commentOnProposal(id: "${proposal}", body: "Comment ${MARK}") { id } }`);
  await editor.get(`mutation { submitProposal(id: "${proposal}") { id } }`);
  await admin.get(
    `mutation { reviewProposal(id: "${proposal}", decision: APPROVE, comment: "Review ${MARK}") { id } }`,
  );
}

/** Arguments that lead to what is proposed in every way there is. */
function values(): Record<string, string>[] {
  const position = '{ role: "amazon-engineer" }';
  const moves = {
    profile: `{ position: ${position} }`,
    position,
    target: '{ role: "software-engineer" }',
  };
  const lists = {
    skills: '{ skill: "java", proficiency: 3 }',
    // Names come back as they were given: without its last letter the mark is still found, but not given.
    names: `"Named ${MARK.slice(0, -1)}"`,
    slugs: '"amazon-engineer", "software-engineer"',
  };
  const texts = {
    ...moves,
    ...lists,
    text: `"${MARK}"`,
    kind: "ROLE",
    first: "3",
    revision: "0",
    number: String(revisions.at(-1)),
  };
  const ofProposal = { id: JSON.stringify(proposal), ids: JSON.stringify(proposal), slug: `"made-${MARK}"` };
  return [
    { ...texts, id: JSON.stringify(touched), ids: JSON.stringify(touched), slug: '"amazon-engineer"' },
    { ...texts, id: JSON.stringify(made), ids: JSON.stringify(made), slug: `"slug-${MARK}"` },
    { ...texts, ...ofProposal, filter: `{ text: "${MARK}" }` },
  ];
}

interface Asking {
  readonly viewer: Viewer;
  /** The proposal inside of which is asked. */
  readonly inside?: string;
}

/** The fields of Query under which an answer has a text of a proposal in it. */
async function leaks({ viewer, inside }: Asking, ways = values()): Promise<string[]> {
  const { database } = own;
  const found = new Set<string>();
  for (const given of ways)
    for (const [root, query] of wholeSchemaQueries(schema, given)) {
      const proposal = inside ? new Preview(database, await requireProposal(database, inside), viewer) : null;
      const access = readingAccess(database);
      const context = {
        ...api.services,
        graph: database,
        payRegion: "united-states",
        viewer,
        visit,
        access,
        proposal,
        past: null,
      };
      const answer = await answerTo(schema, query, createContext(context));
      await proposal?.close();
      if (answer.includes(MARK)) found.add(root);
    }
  return [...found].sort();
}

const visit = visitOf({ headers: {}, socket: {} }, null, []);

function as(permission: Permission): Asking {
  const { id } = { VIEWER: reader, EDITOR: editor, ADMIN: admin, CONTRIBUTOR: editor }[permission];
  return { viewer: { user: { id, name: permission, permission }, permission, session: "1", token: null } };
}

test("strangers and readers, asking for everything, find nothing of it", async () => {
  expect(await leaks({ viewer: stranger(true) })).toEqual([]);
  expect(await leaks(as("VIEWER"), values().slice(0, 1))).toEqual([]);
}, 240_000);

const AMONG_PROPOSALS = ["proposal", "proposalImpact", "proposals"];

test("editors and administrators, asking for everything, find it among the proposals and nowhere else", async () => {
  expect(await leaks(as("EDITOR"), values().slice(2))).toEqual(AMONG_PROPOSALS);
  expect(await leaks(as("ADMIN"))).toEqual(AMONG_PROPOSALS);
}, 240_000);

test("the same questions find it inside the proposal: they do look where it is", async () => {
  const found = await leaks({ ...as("EDITOR"), inside: proposal });
  const roots = ["concept", "concepts", "node", "nodes", "proposal", "proposals", "role", "roles", "search", "skills"];
  expect(found).toEqual(expect.arrayContaining(roots));
}, 240_000);

test("an export of the whole graph has nothing of it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "careers-graph-secrecy-"));
  try {
    await exportTo(own.database, BUNDLE_JSON, join(folder, "all.ndjson"), NAMELESS_BASE);
    expect(await readFile(join(folder, "all.ndjson"), "utf8")).not.toContain(MARK);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);

test("the header without the permission opens nothing, and subscriptions take none", async () => {
  for (const asking of [reader.inside(proposal), new Browser(api.address, { "x-proposal": proposal })]) {
    const { text, data } = await asking.ask(`{ node(id: "${touched}") { ... on Role { name } } }`);
    expect([data, text.includes(MARK)]).toEqual([null, false]);
  }
  const response = await fetch(`${api.address}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${editor.token}`, "x-proposal": proposal },
    body: JSON.stringify({ query: "subscription { revisionAdded { number } }" }),
  });
  expect(await response.text()).toContain("leave x-proposal out");
});
