import { z } from "zod";
import { toOne } from "../changes/link.ts";
import { CONCEPT_FIELDS } from "../concept/concept.rules.ts";

/** The stored fields of a skill group. */
export const SKILL_GROUP_SHAPE = z.strictObject(CONCEPT_FIELDS);

/** The fields of its input that are stored as edges. */
export const SKILL_GROUP_LINKS = { parent: toOne("PART_OF") };
