import { z } from "zod";
import { toMany } from "../changes/link.ts";
import { CONCEPT_FIELDS, plainText, texts } from "../concept/concept.rules.ts";

/** The stored fields of a specialization. */
export const SPECIALIZATION_SHAPE = z.strictObject({
  ...CONCEPT_FIELDS,
  description: plainText(6000).nullish(),
  demandDrivers: texts(1000, 50, "demand drivers"),
});

/** The fields of a specialization's input that are stored as edges. */
export const SPECIALIZATION_LINKS = { roles: toMany("HAS_SPECIALIZATION", true) };
