import { isRecord } from "../data/fault.ts";
import { fieldName } from "./fieldName.ts";

const nothing = "nothing";

/** A value of a record in words: names rather than ids, lists with commas. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return nothing;
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.map(valueWords).join(", ");
  if (value === true) return "yes";
  if (value === false) return "no";
  if (!isRecord(value)) return String(value);
  return namedWords(value) ?? partsWords(value);
}

function namedWords(record: Record<string, unknown>): string | null {
  const name = record.name ?? record.title;
  return typeof name === "string" ? name : null;
}

function partsWords(record: Record<string, unknown>): string {
  const parts = Object.entries(record).filter(([name, each]) => name !== "__typename" && each !== null);
  return parts.length === 0
    ? nothing
    : parts
        .map(([name, each]) => (isRecord(each) ? valueWords(each) : `${fieldName(name)} ${valueWords(each)}`))
        .join(", ");
}
