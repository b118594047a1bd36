import { isRecord } from "../data/fault.ts";

/** What is wrong with a field: a fault of its own, or the first of one of its entries; null where nothing is. */
export function faultWords(error: unknown): string | null {
  if (Array.isArray(error)) return error.map(faultWords).find((words) => words !== null) ?? null;
  if (!isRecord(error)) return null;
  if (typeof error.message === "string" && error.message !== "") return error.message;
  const inner = isRecord(error.root) ? [error.root] : Object.values(error).filter(isRecord);
  return inner.map(faultWords).find((words) => words !== null) ?? null;
}
