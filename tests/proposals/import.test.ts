import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { BUNDLE_READER } from "../../server/exchange/bundle/bundle.reader.ts";
import { BUNDLE_JSON } from "../../server/exchange/bundle/bundle-json.ts";
import { UNDECIDED } from "../../server/exchange/decisions.ts";
import { exportTo, NAMELESS_BASE } from "../../server/exchange/export.ts";
import { openFolder } from "../../server/exchange/folder.ts";
import { proposeImport } from "../../server/exchange/import-proposal.ts";
import { applyImport, importUser, readSource } from "../../server/exchange/import-source.ts";
import { type AccessApi, startAccessApi } from "../support/access-api.ts";
import { person } from "../support/people.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let folder: string;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-proposed-"));
  await loadSeed(own.database);
  await exportTo(own.database, BUNDLE_JSON, join(folder, "first.ndjson"), NAMELESS_BASE);
  await own.run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
  api = await startAccessApi(own);
}, 2 * DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
  await rm(folder, { recursive: true });
}, 120_000);

const watch = { signal: new AbortController().signal, progress: () => undefined };
const choices = { policy: "KEEP_OURS", missing: "DEPRECATE_FEW", decisions: UNDECIDED } as const;
const content = async () =>
  readSource(
    BUNDLE_READER,
    await openFolder(join(folder, "first.ndjson")),
    { version: null, without: new Set() },
    watch,
  );

test("an import that is proposed changes nothing until it is published, and counts as an import then", async () => {
  const ed = await person(own, api.address, "ed", "EDITOR");
  const user = await importUser(own.database);
  const { proposal } = await proposeImport(own.database, await content(), choices, user, "The guide");
  if (proposal === null) throw new Error("nothing was proposed");
  expect((await ed.get("{ roles { totalCount } }")).roles.totalCount).toBe(0);
  expect((await ed.inside(proposal).get("{ roles { totalCount } }")).roles.totalCount).toBe(56);
  await ed.get(`mutation { submitProposal(id: "${proposal}") { id } }`);
  await ed.get(`mutation { reviewProposal(id: "${proposal}", decision: APPROVE) { id } }`);
  const { publishProposal } = await ed.get(`mutation { publishProposal(id: "${proposal}") { number actor { name } } }`);
  expect(publishProposal).toEqual({ number: 1, actor: { name: "Import" } });
  await exportTo(own.database, BUNDLE_JSON, join(folder, "second.ndjson"), NAMELESS_BASE);
  const [before, after] = [await readFile(join(folder, "first.ndjson")), await readFile(join(folder, "second.ndjson"))];
  expect(after.equals(before)).toBe(true);
  const again = await applyImport(own.database, await content(), choices, await importUser(own.database), watch);
  expect(again.revision).toBeNull();
}, 240_000);
