import type { MatchKind } from "../../mapping/mapping.rules.ts";
import type { MappingValues } from "../../mapping/mapping.states.ts";

const LONGEST_SCHEME = 64;
const LONGEST_CODE = 128;

/** Taxonomies that are known by other names than their addresses. */
const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/data\.europa\.eu\/esco\//, "ESCO"],
  [/^https?:\/\/(?:www\.)?wikidata\.org\//, "Wikidata"],
];

/** A mapping to something that is known by its address: its scheme is the place it is at, its code the last part of it. */
export function mappingOf(
  uri: string,
  match: MatchKind,
  notation: string | null,
  scheme: string | null,
): MappingValues {
  const code = (notation ?? lastPart(uri)).slice(-LONGEST_CODE);
  const known = SCHEMES.find(([pattern]) => pattern.test(uri))?.[1];
  const place = known ?? (scheme === null ? placeOf(uri) : placeOf(scheme) + lastPart(scheme));
  return { scheme: place.slice(-LONGEST_SCHEME), code, uri: /^https?:/.test(uri) ? uri : null, match };
}

function lastPart(uri: string): string {
  return uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("#"), uri.lastIndexOf(":")) + 1) || uri;
}

function placeOf(uri: string): string {
  const place = uri.slice(0, uri.length - lastPart(uri).length).replace(/^https?:\/\//, "");
  return place || "SKOS";
}
