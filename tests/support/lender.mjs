// Lends databases to test files. Starting a Neo4j takes ten times as long as emptying one, so what a file gives back serves the
// next one; whoever borrows empties it first, so a file that ended badly leaves nothing behind.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { startLocalNeo4j } from "../../dist/server/local/start.js";

/** Starts a Neo4j on an empty folder that goes with it. */
export async function startOnEmptyFolder() {
  const dataDir = await mkdtemp(join(tmpdir(), "careers-graph-test-"));
  const { uri, user, password, stop } = await startLocalNeo4j({ dataDir, progress: () => undefined });
  const end = async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address: { uri, user, password }, stop: end };
}

/** Starts the lender: `POST /lend` answers with an address, `POST /return` takes it back. */
export async function startLender() {
  const started = [];
  const free = [];
  const lend = async () => {
    if (free.length > 0) return free.pop();
    const starting = startOnEmptyFolder();
    started.push(starting);
    return (await starting).address;
  };
  const server = createServer(async (request, response) => {
    try {
      const answer = request.url === "/lend" ? await lend() : free.push(await json(request));
      response.end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.close();
    await Promise.all(started.map(async (starting) => (await starting).stop()));
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
