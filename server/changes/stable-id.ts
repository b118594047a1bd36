import { createHash } from "node:crypto";

/**
 * The id of something that is made from what is written elsewhere: the same for the same words, so that making it twice changes nothing
 * and two installations agree. Shaped like a UUID of version 8 (RFC 9562).
 */
export function stableId(namespace: string, ...words: string[]): string {
  const hex = createHash("sha256")
    .update([namespace, ...words].join("\n"))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
