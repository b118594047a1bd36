import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of a folder for what a test writes; it is made when something is written to it. */
export function scratchFolder(): string {
  return join(tmpdir(), `careers-graph-scratch-${randomUUID()}`);
}
