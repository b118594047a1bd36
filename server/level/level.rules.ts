import { z } from "zod";
import { toManyWith, toOne } from "../changes/link.ts";
import { CONCEPT_FIELDS, decimal, oneOf, texts, wholeNumber } from "../concept/concept.rules.ts";

/** The two ladders a level can lead up. */
export const TRACKS = { IC: "individual contributor", MANAGER: "people manager" } as const;

/** The track a step up the ladder belongs to. */
export type Track = keyof typeof TRACKS;

/** The stored fields of a rung of a ladder. */
export const LEVEL_SHAPE = z
  .strictObject({
    ...CONCEPT_FIELDS,
    rank: wholeNumber(1, 50),
    minYears: decimal(0, 80).nullish(),
    maxYears: decimal(0, 80).nullish(),
    focusAreas: texts(256, 50, "focus areas"),
  })
  .refine((level) => (level.minYears ?? 0) <= (level.maxYears ?? 80), {
    path: ["maxYears"],
    message: "must not be less than minYears",
  });

/** The properties of the edge from a rung to one it leads to. */
export const LEADS_TO_SHAPE = z.strictObject({ track: oneOf(TRACKS).nullish() });

/** The fields of a level's input that are stored as edges. */
export const LEVEL_LINKS = { role: toOne("HAS_LEVEL", true), next: toManyWith("LEADS_TO", "level") };
