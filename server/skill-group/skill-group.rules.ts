import { z } from "zod";
import { CONCEPT_FIELDS } from "../concept/concept.rules.ts";

/** The stored fields of a skill group. */
export const SKILL_GROUP_SHAPE = z.strictObject(CONCEPT_FIELDS);
