import type { FieldType } from "./field-types.ts";

/** What spreadsheets take for the beginning of a formula, and the mark that keeps them from it. */
const RISKY = /^[=+\-@\t\r']/;

/**
 * The text of a cell: lists are JSON; a text that a spreadsheet would run as a formula begins with an apostrophe, as does every text that begins
 * with one, so that reading takes exactly one away.
 */
export function cellOf(value: unknown): string {
  if (value == null) return "";
  if (typeof value === "number") return String(value);
  return quoted(guarded(typeof value === "string" ? value : JSON.stringify(value)));
}

/** A record as a line of CSV (RFC 4180). */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(cellOf).join(",")}\r\n`;
}

/** The value of a cell; null where it is empty, undefined where it is none of this type. */
export function readCell(cell: string, type: FieldType): unknown {
  if (cell === "") return null;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  if (type === "text") return text;
  if (type === "list") return listIn(text);
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function guarded(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A list that was typed into a spreadsheet may be plain text between bars. */
function listIn(text: string): readonly unknown[] | undefined {
  if (!text.startsWith("[")) return text.split("|").map((part) => part.trim());
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
