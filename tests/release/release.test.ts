import { createHash, createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { type AccessApi, addPerson, type Browser, signedIn, startAccessApi } from "../support/access-api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, ensureUsers, skill, write } from "../support/writes.ts";

let neo4j: ThrowawayDatabase;
let api: AccessApi;
let editor: Browser;
let closed: AccessApi;

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  api = await startAccessApi(neo4j);
  closed = await startAccessApi(neo4j, { publicReading: false });
  await ensureUsers(neo4j.database);
  await addPerson(neo4j, "ed@example.org", "EDITOR");
  editor = await signedIn(api.address, "ed@example.org");
  await fill();
}, 3 * DATABASE_START_MS);
afterAll(async () => {
  await api.stop();
  await closed.stop();
  await neo4j.stop();
}, DATABASE_START_MS);

/** Two releases with all that can become of a concept between them. */
async function fill(): Promise<void> {
  const { database } = neo4j;
  await write(
    database,
    ["Weaving", "Dyeing", "Felting", "Spinning", "Knotting"].map((name) => skill(name, name)),
  );
  await editor.get(CREATE, { name: "2026.1", notes: "The **first** one." });
  await write(database, [
    { ...skill("Weaving", "Weaving"), fields: { ...fields("Weaving"), summary: "At the loom." } },
  ]);
  await write(database, [skill("Sewing", "Sewing"), { edge: "BROADER", from: "Dyeing", to: "Weaving", fields: {} }]);
  await editor.get('mutation { deprecate(id: "Felting", replacedBy: ["Spinning"]) { id } }');
  await editor.get('mutation { merge(from: ["Spinning"], into: "Weaving") { id } }');
  await write(database, [{ node: "SKILL", id: "Knotting", fields: null }]);
  const there = [skill("Passing", "Passing")];
  await write(database, there);
  await write(database, [{ node: "SKILL", id: "Passing", fields: null }], null, ADA.id);
  await editor.get(CREATE, { name: "2026.2", notes: null });
}

function fields(name: string) {
  return { name, slug: name.toLowerCase(), skillKind: "TECHNICAL" };
}

const CREATE =
  "mutation ($name: String!, $notes: String) { createRelease(name: $name, notes: $notes) { name revision hash } }";

const download = (name: string, file: string) => fetch(`${api.address}/releases/${name}/${file}`);

test("a release says what changed since the one before, each concept once", async () => {
  const { releases } = await editor.get(
    "{ releases { name revision notes by { name } counts { kind created changed deprecated removed } } }",
  );
  expect(releases).toEqual([
    {
      name: "2026.2",
      revision: 8,
      notes: null,
      by: { name: "ed" },
      counts: [{ kind: "SKILL", created: 1, changed: 2, deprecated: 2, removed: 1 }],
    },
    {
      name: "2026.1",
      revision: 1,
      notes: "The **first** one.",
      by: { name: "ed" },
      counts: [{ kind: "SKILL", created: 5, changed: 0, deprecated: 0, removed: 0 }],
    },
  ]);
  const { previous, changes } = JSON.parse(await (await download("2026.2", "changes.json")).text());
  const named = (name: string) => ({ id: name, slug: name.toLowerCase(), name });
  expect(previous).toEqual({ name: "2026.1", revision: 1 });
  expect(changes.SKILL).toEqual({
    created: [named("Sewing")],
    changed: [
      { ...named("Dyeing"), what: ["BROADER"] },
      { ...named("Weaving"), what: ["altNames", "summary"] },
    ],
    deprecated: [
      { ...named("Felting"), replacedBy: [named("Spinning")] },
      { ...named("Spinning"), replacedBy: [named("Weaving")] },
    ],
    removed: [named("Knotting")],
  });
  const markdown = await (await download("2026.2", "CHANGES.md")).text();
  expect(markdown).toContain("since 2026.1 (revision 1)");
  expect(markdown).toContain("Deprecated (2):\n\n- Felting → Spinning\n- Spinning → Weaving");
});

test("what is downloaded is what was signed", async () => {
  const { release } = await editor.get('{ release(name: "2026.1") { hash files { name path bytes sha256 } } }');
  const pem = await (await fetch(`${api.address}/releases/public-key.pem`)).text();
  const manifest = Buffer.from(await (await download("2026.1", "manifest.json")).arrayBuffer());
  const signature = Buffer.from(await (await download("2026.1", "manifest.json.sig")).text(), "base64");
  expect(verify(null, manifest, createPublicKey(pem), signature)).toBe(true);
  expect(verify(null, Buffer.concat([manifest, Buffer.from(" ")]), createPublicKey(pem), signature)).toBe(false);
  expect(JSON.parse(manifest.toString())).toMatchObject({ name: "2026.1", revision: 1, previous: null, by: "ed" });
  expect(release.files).toHaveLength(4);
  for (const { path, bytes, sha256 } of release.files) {
    const content = Buffer.from(await (await fetch(api.address + path)).arrayBuffer());
    expect([path, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([path, bytes, sha256]);
  }
  expect(release.files[0].sha256).toBe(release.hash);
  const zip = unzipSync(new Uint8Array(await (await download("2026.1", "bundle-csv.zip")).arrayBuffer()));
  expect(Buffer.from(zip["nodes/skill.csv"] ?? []).toString()).toContain("Felting");
});

test("a name is used once, and is one that can be an address", async () => {
  expect(await editor.refused(CREATE, { name: "2026.1" })).toBe("CONFLICT");
  for (const name of ["", "..", "a/b", "a..b", ".draft", "a.", "x".repeat(65), "ä"])
    expect([name, await editor.refused(CREATE, { name })]).toEqual([name, "BAD_USER_INPUT"]);
});

test.each([
  "/releases/2026.1/signing-key.pem",
  "/releases/..%2fneo4j/password",
  "/releases/signing-key.pem",
  "/releases/2026.1/..%2f..%2fsigning-key.pem",
])("%s is not for download", async (path) => {
  expect((await fetch(api.address + path)).status).toBe(404);
});

test("where reading is not public, downloads are not either", async () => {
  const answer = await fetch(`${closed.address}/releases/2026.1/manifest.json`);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("ids that were kept for long are followed through merges and replacements", async () => {
  const { resolveIds } = await editor.get(
    '{ resolveIds(ids: ["Felting", "Weaving", "Knotting"]) { id concept { name status } current { id } } }',
  );
  expect(resolveIds).toEqual([
    { id: "Felting", concept: { name: "Felting", status: "DEPRECATED" }, current: [{ id: "Weaving" }] },
    { id: "Weaving", concept: { name: "Weaving", status: "PUBLISHED" }, current: [{ id: "Weaving" }] },
    { id: "Knotting", concept: null, current: [] },
  ]);
});

test("a client that has a release asks it what changed since", async () => {
  const { release } = await editor.get(
    '{ release(name: "2026.1") { changesSince(first: 2) { revisions { number } upTo hasMore } } }',
  );
  expect(release.changesSince).toEqual({ revisions: [{ number: 2 }, { number: 3 }], upTo: 3, hasMore: true });
});

test("a graph that breaks its own rules is not released", async () => {
  await neo4j.run("MATCH (n:Skill {id: 'Sewing'}) SET n.skillKind = 'MAGIC'");
  const answer = await editor.ask(CREATE, { name: "2026.3" });
  expect(answer.errors[0]).toMatchObject({ extensions: { code: "CONFLICT" } });
  expect(answer.errors[0]?.message).toContain("Sewing: skillKind must be one of");
  expect((await download("2026.3", "manifest.json")).status).toBe(404);
});
