import { z } from "zod";
import { SourceError } from "../source-error.ts";

/** What the first line of a bundle says it is. */
export const BUNDLE_FORMAT = "careers-graph-bundle";

/** Bundles of another version are not read. */
export const BUNDLE_VERSION = 1;

const header = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.number(),
  notices: z.array(z.string()).default([]),
});

/** What a bundle begins with. */
export function bundleHeader(notices: readonly string[]) {
  return { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, notices };
}

/** Reads the beginning of a bundle; anything else is refused in words. */
export function readHeader(file: string, json: string): z.infer<typeof header> {
  const { data } = header.safeParse(parsed(json));
  if (!data) throw new SourceError(`${file} is no bundle of a careers graph.`);
  if (data.version !== BUNDLE_VERSION)
    throw new SourceError(`${file} is a bundle of version ${data.version}; this product reads ${BUNDLE_VERSION}.`);
  return data;
}

/** A JSON text, or undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
