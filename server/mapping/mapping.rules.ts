import { z } from "zod";
import { oneOf, plainText } from "../concept/concept.rules.ts";

/** How an external concept compares with ours (SKOS mapping relations). */
export const MATCH_KINDS = {
  EXACT: "the same",
  CLOSE: "nearly the same",
  BROAD: "theirs is broader",
  NARROW: "theirs is narrower",
  RELATED: "associated",
} as const;

/** One of the mapping relations. */
export type MatchKind = keyof typeof MATCH_KINDS;

/** The stored fields of a concept of another taxonomy; its id is `scheme:code`. */
export const EXTERNAL_CONCEPT_SHAPE = z.strictObject({
  scheme: plainText(64),
  code: plainText(128),
  uri: z
    .url({ protocol: /^https?$/, error: "must be a full http or https address" })
    .max(2000)
    .nullish(),
});

/** The properties of the edge from a concept to an external one. */
export const MATCHES_SHAPE = z.strictObject({ match: oneOf(MATCH_KINDS) });

/** The id of an external concept. */
export function externalId(scheme: string, code: string): string {
  return `${scheme}:${code}`;
}
