// The compiled HTTP application as a process of its own, over the database of the test run; ends when its input does.
import "reflect-metadata";
import { listen } from "../../dist/server/http/application.js";
import { connect } from "../../dist/server/neo4j/connect.js";
import { applicationOver } from "./application.mjs";

const application = await applicationOver(connect(JSON.parse(process.env.TEST_NEO4J)));
const { address } = await listen(application, "127.0.0.1", 0);
console.log(address);
process.stdin.resume().on("end", () => process.exit(0));
