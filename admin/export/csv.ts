import { isRecord } from "../data/fault.ts";

/** Fields that say nothing to readers of a file, or repeat what every row says. */
const leftOut: ReadonlySet<string> = new Set(["__typename", "kind"]);

/** The cell for a value: names of linked concepts, counts of lists that were only counted. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  if (!isRecord(value)) return String(value);
  if (typeof value.totalCount === "number") return String(value.totalCount);
  if (typeof value.name === "string") return value.name;
  const parts = Object.entries(value).filter(([name]) => !leftOut.has(name));
  return parts.map(([, each]) => cellText(each)).join(" ");
}

/** Quoted where it has to be; what a spreadsheet would run as a formula is kept from that. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Records as comma-separated values with a heading; the columns are all fields that any record has. */
export function toCsv(records: readonly object[]): string {
  const columns = [...new Set(records.flatMap(Object.keys))].filter((name) => !leftOut.has(name));
  const lines = records.map((record) => {
    const fields = new Map(Object.entries(record));
    return columns.map((name) => quoted(cellText(fields.get(name)))).join(",");
  });
  return [columns.join(","), ...lines, ""].join("\r\n");
}
