import { enumType } from "../enum.ts";

/** The two directions of an order. */
export const DIRECTIONS = { ASC: "Smallest, earliest or A first.", DESC: "Largest, latest or Z first." } as const;

/** One of the directions. */
export type SortDirection = keyof typeof DIRECTIONS;

export const SortDirectionEnum = enumType("SortDirection", "Which end comes first.", DIRECTIONS);
