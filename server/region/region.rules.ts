import { z } from "zod";
import { CONCEPT_FIELDS, currency } from "../concept/concept.rules.ts";

/** The stored fields of a region: an ISO 3166 country or subdivision, or a named market. */
export const REGION_SHAPE = z.strictObject({
  ...CONCEPT_FIELDS,
  code: z
    .string("must be text")
    .regex(/^[A-Z][A-Z0-9-]{1,31}$/, "must be an ISO 3166 code such as US, or a market in capitals"),
  currency,
});
