import { z } from "zod";
import { type ConceptKind, plainText } from "../concept/concept.rules.ts";
import type { FieldFault } from "../errors.ts";

/** Who is away this long comes back to a new visit. */
export const AWAY_MS = 30 * 60_000;
/** How many views a person can keep. */
export const MOST_VIEWS = 500;
/** How many pictures a person can keep: the addresses of large ones are long. */
export const MOST_PICTURES = 100;

/** Where views are of: the list of a kind of concept, or the explorer. */
export type ViewedPage = ConceptKind | "EXPLORER";

/** How many views of a page a person can keep. */
export function mostViewsOf(page: ViewedPage): number {
  return page === "EXPLORER" ? MOST_PICTURES : MOST_VIEWS;
}

// A part of an address and no address of its own, so that a view leads nowhere but to its page.
const searchUpTo = (length: number) =>
  z
    .string()
    .max(length, `must have at most ${length.toLocaleString("en")} characters`)
    .regex(/^\?[^\s#]*$/, "must be the part of the address from its question mark on");

const listView = z.object({ name: plainText(100), search: searchUpTo(8_000) });
const picture = z.object({ name: plainText(100), search: searchUpTo(200_000) });

/** What is wrong with a view that is to be kept. */
export function faultsOfView(
  page: ViewedPage,
  input: { readonly name: string; readonly search: string },
): FieldFault[] {
  const parsed = (page === "EXPLORER" ? picture : listView).safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
}
