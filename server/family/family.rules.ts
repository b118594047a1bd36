import { z } from "zod";
import { CONCEPT_FIELDS } from "../concept/concept.rules.ts";

/** The stored fields of a role family. */
export const ROLE_FAMILY_SHAPE = z.strictObject(CONCEPT_FIELDS);
