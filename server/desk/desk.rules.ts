import { z } from "zod";
import { plainText } from "../concept/concept.rules.ts";
import type { FieldFault } from "../errors.ts";

/** Who is away this long comes back to a new visit. */
export const AWAY_MS = 30 * 60_000;
/** How many views a person can keep. */
export const MOST_VIEWS = 500;

const view = z.object({
  name: plainText(100),
  // A part of an address and no address of its own, so that a view leads nowhere but to the list.
  search: z
    .string()
    .max(8_000, "must have at most 8,000 characters")
    .regex(/^\?[^\s#]*$/, "must be the part of the address from its question mark on"),
});

/** What is wrong with a view that is to be kept. */
export function faultsOfView(input: { readonly name: string; readonly search: string }): FieldFault[] {
  const parsed = view.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
}
