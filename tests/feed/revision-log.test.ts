import "reflect-metadata";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { RevisionLog } from "../../server/feed/revision-log.ts";
import type { Revision } from "../../server/history/revision.type.ts";
import type { Graph } from "../../server/neo4j/statement.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
const logs: RevisionLog[] = [];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  for (let count = 1; count <= 3; count += 1) await write(own.database, [skill(`Before ${count}`)]);
}, 120_000);

afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close()));
});

afterAll(() => own?.stop(), 60_000);

function startLog(graph: Graph = own.database): RevisionLog {
  const log = new RevisionLog(graph);
  logs.push(log);
  log.start();
  return log;
}

async function take(follower: AsyncIterator<Revision>, count: number): Promise<number[]> {
  const numbers: number[] = [];
  while (numbers.length < count) numbers.push((await follower.next()).value.number);
  return numbers;
}

test("a follower without a number hears only of what is made after it began", async () => {
  const follower = await startLog().follow();
  const made = await write(own.database, [skill("After the beginning")]);
  expect(await take(follower, 1)).toEqual([made]);
});

test("a follower that resumes hears of what it missed first, and nothing is skipped or repeated", async () => {
  const log = startLog();
  const follower = await log.follow(1);
  const latest = await log.refresh();
  const writing = Promise.all(
    Array.from({ length: 8 }, (_, index) => write(own.database, [skill(`At once ${index}`)])),
  );
  const numbers = await take(follower, latest - 1 + 8);
  expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 2));
  await writing;
});

test("what another process wrote is seen without being told", async () => {
  const follower = await startLog().follow();
  await write(own.database, [skill("From elsewhere")]);
  await take(follower, 1);
});

test("a log that is poked sees what was written at once, not at its next look half a second later", async () => {
  const log = startLog();
  const follower = await log.follow();
  let waited = 0;
  for (const turn of [1, 2, 3, 4, 5]) {
    await write(own.database, [skill(`Poked ${turn}`)]);
    const acknowledged = performance.now();
    log.poke();
    await take(follower, 1);
    waited += performance.now() - acknowledged;
  }
  expect(waited / 5).toBeLessThan(240);
});

test("a slow follower holds no more than a page and still gets everything", async () => {
  const log = startLog();
  const slow = await log.follow(0);
  const fast = await log.follow(0);
  const latest = await log.refresh();
  await take(fast, latest);
  expect(await take(slow, latest)).toEqual(Array.from({ length: latest }, (_, index) => index + 1));
});

test("a follower that waits is ended by return and by the close of the log", async () => {
  const log = startLog();
  const [first, second] = [await log.follow(), await log.follow()];
  const waiting = [first.next(), second.next()];
  await first.return();
  await log.close();
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
});

test("a number the log has not reached is refused", async () => {
  await expect(startLog().follow(1_000_000)).rejects.toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("a database that goes away is waited for, and nothing is lost meanwhile", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const graph = new BreakableGraph(own.database);
  const log = startLog(graph);
  const follower = await log.follow();
  graph.broken = true;
  await expect(log.refresh()).rejects.toThrow("away");
  const made = [await write(own.database, [skill("While away 1")]), await write(own.database, [skill("While away 2")])];
  graph.broken = false;
  expect(await take(follower, 2)).toEqual(made);
  expect(complaints).toHaveBeenCalledTimes(2);
  complaints.mockRestore();
});

test("a number that becomes visible before the one below it waits for that one", async () => {
  const graph = new BreakableGraph(own.database);
  const log = startLog(graph);
  const follower = await log.follow();
  const latest = await log.refresh();
  graph.hidden = latest + 1;
  await write(own.database, [skill("Seen late")]);
  await write(own.database, [skill("Seen early")]);
  expect(await log.refresh()).toBe(latest);
  graph.hidden = null;
  expect(await take(follower, 2)).toEqual([latest + 1, latest + 2]);
});

/** A graph whose connection can be cut, or that does not show one revision. */
class BreakableGraph implements Graph {
  broken = false;
  hidden: number | null = null;
  private readonly inner: Graph;

  constructor(inner: Graph) {
    this.inner = inner;
  }

  async read<Value>(...request: Parameters<Graph["read"]>): Promise<Value[]>;
  async read(...request: Parameters<Graph["read"]>): Promise<unknown[]> {
    if (this.broken) throw new Error("the database is away");
    const rows = await this.inner.read(...request);
    return rows.filter((row) => !JSON.stringify(row).includes(`"number":${this.hidden},`));
  }
}
