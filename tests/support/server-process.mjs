// One server process over a given database, as the product runs it; its parent may tell it to write.
import "reflect-metadata";
import { commit } from "../../dist/server/changes/commit.js";
import { listen } from "../../dist/server/http/application.js";
import { connect } from "../../dist/server/neo4j/connect.js";
import { applicationOver } from "./application.mjs";

const database = connect(JSON.parse(process.env.SERVER_NEO4J));
const application = await applicationOver(database);
const { services } = application;
const listening = await listen(application, "127.0.0.1", 0);
services.webhooks.start();

/** Makes so many revisions, some at a time, and answers with their numbers. */
async function write({ actor, name, count, atOnce }) {
  const numbers = [];
  let made = 0;
  const writer = async () => {
    while (made < count) {
      const id = `${name}-${made++}`;
      const fields = { name: id, slug: id, skillKind: "TECHNICAL" };
      numbers.push(await commit(database, { actor }, async () => [{ node: "SKILL", id, fields }]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
  return numbers;
}

process.on("message", async (order) => process.send({ numbers: await write(order), at: Date.now() }));
process.once("disconnect", async () => {
  await listening.stop();
  await services.stop();
  await database.close();
});
process.send({ address: listening.address });
