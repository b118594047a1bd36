import "reflect-metadata";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
import { CONCEPT_KINDS } from "../../server/concept/concept.rules.ts";
import { testAddress } from "../support/guide-database.ts";

// Warnings that tell of a typo or of a plan that multiplies rows.
const SUSPICIOUS =
  /UnknownLabel|UnknownRelationshipType|UnknownPropertyKey|CartesianProduct|FeatureDeprecation|UnboundedVariableLength/;

interface Found {
  readonly name: string;
  readonly cypher: string;
}

// Neo4j knows a name from its first use on, also when nothing has it any more: these the guide does not use.
const NAMES_THE_GUIDE_LACKS = `
CREATE (a:Unused {before: 1, share: 1, jobZone: 1, exactImportance: 1, exactProficiency: 1, stated: 1})-[r:REPLACED_BY {reason: 1}]->(b:Unused)
CREATE (w:Unused {secret: 1, active: true, cursor: 1, deliveries: 1, pending: 1, lockedBy: 1, leaseOwner: 1, leaseUntil: 1})
CREATE (d:Unused {event: 1, attempts: 1, lastAttemptAt: 1, nextAttemptAt: 1, responseCode: 1, responseBody: 1, durationMs: 1, error: 1})
CREATE (c:User:Session:ApiToken:PasswordLink:Lock {email: 1, passwordHash: 1, externalKey: 1, disabledAt: 1, secretHash: 1,
  importOf: 1, lastSeenAt: 1, expiresAt: 1, address: 1, agent: 1, scope: 1, start: 1, lastUsedAt: 1})-[o:OF]->(b)
CREATE (u:Unused:SavedView {search: 1, savedAt: 1, visitedAt: 1, visitBefore: 1})
CREATE (q:QualityWaiver {rule: 1, concepts: 1, reason: 1, until: 1})
CREATE (i:Unused:ImportRun {format: 1, folder: 1, apply: 1, startedAt: 1, finishedAt: 1, seenAt: 1, phaseAt: 1, phase: 1, given: 1, missing: 1, without: 1, conflicts: 1, done: 1, total: 1,
  records: 1, report: 1, cancelled: 1})
CREATE (a)-[v:REVERTS]->(b)
CREATE (f:Restored:RestoreUnderWay {restoredKey: 1, file: 1}),
  (g:Release {name: 1, revision: 1, hash: 1, notes: 1, counts: 1})
CREATE (p:Unused:Proposal:ProposedChange:ProposalRemark {id: 1, title: 1, description: 1, state: 1, version: 1, updatedAt: 1, lockedAt: 1,
  proposal: 1, index: 1, body: 1, decision: 1})-[h:HAS_REMARK]->(b), (p)-[x:WRITTEN_BY]->(b), (p)-[y:PUBLISHED_AS]->(b)
DELETE r, o, v, h, x, y, a, b, c, w, d, q, f, g, p, i, u`;

let driver: Driver;

beforeAll(async () => {
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery(NAMES_THE_GUIDE_LACKS);
});

afterAll(() => driver.close());

async function cypherFiles(): Promise<string[]> {
  const folders = await Promise.all(
    ["server", "schema", "seed"].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  return folders.flat().filter((name) => name.endsWith(".cypher.ts"));
}

function statementsIn(value: unknown): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("cypher" in value && "name" in value) return [{ name: String(value.name), cypher: String(value.cypher) }];
  return Object.values(value).flatMap(statementsIn);
}

async function exportedStatements(): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of await cypherFiles())
    found.push(...Object.values(await import(join(process.cwd(), file))).flatMap(statementsIn));
  return found;
}

test("every statement is understood by the real server, names only what exists and multiplies no rows", async () => {
  const statements = await exportedStatements();
  expect(statements.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const { name, cypher } of statements) {
    const session = driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${cypher}`);
      const warnings = summary.notifications.filter((warning) => SUSPICIOUS.test(warning.code));
      faults.push(...warnings.map((warning) => `${name}: ${warning.description}`));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    } finally {
      await session.close();
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("no two statements share a name", async () => {
  const names = (await exportedStatements()).map((statement) => statement.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("a concept is looked up by the index on the ids of all concepts, and not by reading all of its kind", async () => {
  const kinds = Object.values(CONCEPT_KINDS)
    .filter((label) => label !== "Region")
    .join("|");
  const scan = new RegExp(`(?<!Concept):(?:${kinds}) \\{id:`);
  const found = (await exportedStatements()).filter(({ cypher }) => scan.test(cypher));
  expect(found.map(({ name }) => name)).toEqual([]);
});
