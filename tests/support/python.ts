import { spawnSync } from "node:child_process";
import { test } from "@jest/globals";

/** A Python to try what others do with our files. */
export const PYTHON = process.env.PYTHON ?? "python3";

/** A test that needs some libraries of Python; it is skipped where that Python does not have them. */
export function testInPython(...libraries: readonly string[]): typeof test | typeof test.skip {
  return spawnSync(PYTHON, ["-c", `import ${libraries.join(", ")}`]).status === 0 ? test : test.skip;
}
