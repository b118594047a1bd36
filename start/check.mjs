// npm run check: everything that can be told without running the product. All checks run; the exit code says whether all passed.
import { spawnSync } from "node:child_process";

const node = (...args) => [process.execPath, args];
const CHECKS = [
  ["formatting and lint", node("node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off")],
  ["types of the server", node("node_modules/typescript/bin/tsc", "-p", ".", "--noEmit", "--incremental", "false")],
  ["types of the panel", node("node_modules/typescript/bin/tsc", "-p", "admin")],
  ["types of the tests", node("node_modules/typescript/bin/tsc", "-p", "tests")],
  ["the committed schema is the emitted one", node("dist/schema/emit.js", "--check")],
  ["the panel's generated documents are current", node("node_modules/@graphql-codegen/cli/esm/bin.js", "--check")],
  ["no unused code or dependency", node("node_modules/knip/bin/knip.js")],
];

const failed = CHECKS.filter(([name, [command, args]]) => {
  console.log(`– ${name}`);
  return spawnSync(command, args, { stdio: "inherit" }).status !== 0;
}).map(([name]) => name);
console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join("; ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
