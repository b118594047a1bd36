import { z } from "zod";
import { decimal, plainText } from "../concept/concept.rules.ts";

/** The properties of the symmetric edge between two alike roles. */
export const RELATED_ROLE_SHAPE = z.strictObject({
  strength: decimal(0, 1),
  rationale: plainText(2000).nullish(),
});
