import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { User } from "../access/user.type.ts";
import { badInput, ClientError } from "../errors.ts";
import { NAMELESS_BASE, withContent } from "../exchange/export.ts";
import type { Database } from "../neo4j/connect.ts";
import { blockingFindings } from "./gate.ts";
import { CREATE_RELEASE, RELEASE_BY_NAME, RELEASES } from "./release.cypher.ts";
import { releaseFaults } from "./release.rules.ts";
import type { Release } from "./release.type.ts";
import { changesBetween, countsOf } from "./release-changes.ts";
import { ReleaseDraft, sweepDrafts } from "./release-folder.ts";
import { type SigningKey, signingKeyIn } from "./signing-key.ts";

/** Makes releases, one after the other, and keeps their files in a folder. */
export class Releases {
  readonly folder: string;
  private readonly database: Database;
  private last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, dataDir: string) {
    this.database = database;
    this.folder = join(dataDir, "releases");
  }

  /** The key that releases are signed with. */
  key(): Promise<SigningKey> {
    return signingKeyIn(this.folder);
  }

  /** Checks the graph, writes it with what changed since the last release, signs that, and notes the release. */
  create(name: string, notes: string | null, by: User): Promise<Release> {
    const made = this.last.catch(() => undefined).then(() => this.make(name, notes, by));
    this.last = made;
    return made;
  }

  private async make(name: string, notes: string | null, by: User): Promise<Release> {
    const faults = releaseFaults(name, notes);
    if (faults.length > 0) throw badInput(faults);
    const [same] = await this.database.read(RELEASE_BY_NAME, { name });
    if (same) throw taken(name);
    await sweepDrafts(this.folder);
    const draft = new ReleaseDraft(this.folder);
    try {
      return await this.carryOut(draft, name, notes, by);
    } finally {
      await draft.discard();
    }
  }

  private async carryOut(draft: ReleaseDraft, name: string, notes: string | null, by: User): Promise<Release> {
    const { revision, notices } = await withContent(this.database, NAMELESS_BASE, async (content, stamp) => {
      const findings = await blockingFindings(this.database, content);
      if (findings.length > 0) throw blocked(findings);
      await draft.writeContent(content, stamp);
      return stamp;
    });
    const at = new Date();
    const [previous = null] = await this.database.read(RELEASES);
    const changes = await changesBetween(this.database, previous?.revision ?? 0, revision);
    const before = previous && { name: previous.name, revision: previous.revision };
    const head = { name, revision, at, by: by.name, notes, previous: before };
    const hash = await draft.seal(head, changes, notices, await this.key());
    await draft.publish(name);
    return this.note(
      { id: randomUUID(), name, revision, hash, notes, at, counts: JSON.stringify(countsOf(changes)) },
      by,
    );
  }

  /** What is noted is released; files of a release that another server noted first under this name are removed again. */
  private async note(release: Omit<Release, "by">, by: User): Promise<Release> {
    const [noted] = await this.database.write((transaction) =>
      transaction.write(CREATE_RELEASE, { ...release, by: by.id }),
    );
    if (noted) return noted;
    await rm(join(this.folder, release.name), { recursive: true, force: true });
    throw taken(release.name);
  }
}

function taken(name: string): ClientError {
  return new ClientError("CONFLICT", `There is a release ${name} already: releases are never changed.`);
}

function blocked(findings: readonly string[]): ClientError {
  const fields = findings.map((message) => ({ path: "graph", message }));
  return new ClientError("CONFLICT", `The graph cannot be released as it is: ${findings.join("; ")}.`, { fields });
}
