import { createHash } from "node:crypto";

/**
 * The id of something the seed creates: the same for the same words, so that loading twice changes nothing and two
 * installations agree. Shaped like a UUID of version 8 (RFC 9562).
 */
export function stableId(...words: string[]): string {
  const hex = createHash("sha256")
    .update(["careers-graph seed", ...words].join("\n"))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
