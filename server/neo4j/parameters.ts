import neo4j from "neo4j-driver";
import type { Parameters } from "./statement.ts";

/** JavaScript has one number type, Cypher two: LIMIT and ranks need integers, so whole numbers are sent as such. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, convert(value)]));
}

function convert(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value instanceof Date) return neo4j.types.DateTime.fromStandardDate(value);
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === "object" && value !== null) return toDriver(Object.fromEntries(Object.entries(value)));
  return value ?? null;
}
