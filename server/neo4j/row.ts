import { isDateTime } from "neo4j-driver";

/** What one row of a result, or a map inside it, looks like before it is checked. */
export type Row = Readonly<Record<string, unknown>>;

function mismatch(key: string, expected: string, value: unknown): TypeError {
  return new TypeError(
    `the column ${key} holds ${value === null ? "null" : typeof value} where ${expected} was expected`,
  );
}

/** Reads a column that must be text. */
export function text(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== "string") throw mismatch(key, "text", value);
  return value;
}

/** Reads a column that may be absent. */
export function optionalText(row: Row, key: string): string | null {
  return row[key] == null ? null : text(row, key);
}

/** Reads a column that must be a number. */
export function number(row: Row, key: string): number {
  const value = row[key];
  if (typeof value !== "number") throw mismatch(key, "a number", value);
  return value;
}

/** Reads a number that may be absent. */
export function optionalNumber(row: Row, key: string): number | null {
  return row[key] == null ? null : number(row, key);
}

/** Reads a column that must be true or false. */
export function flag(row: Row, key: string): boolean {
  const value = row[key];
  if (typeof value !== "boolean") throw mismatch(key, "true or false", value);
  return value;
}

/** Reads a list of texts; an absent list is empty. */
export function texts(row: Row, key: string): string[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value)) throw mismatch(key, "a list of texts", value);
  return value.map((item) => {
    if (typeof item !== "string") throw mismatch(key, "a list of texts", item);
    return item;
  });
}

/** Reads a point in time. */
export function moment(row: Row, key: string): Date {
  const value = row[key];
  if (!isDateTime(value)) throw mismatch(key, "a point in time", value);
  return value.toStandardDate();
}

/** Reads a point in time that may be absent. */
export function optionalMoment(row: Row, key: string): Date | null {
  return row[key] == null ? null : moment(row, key);
}

/** Reads a text out of a closed set of values. */
export function choice<Value extends string>(row: Row, key: string, values: Readonly<Record<Value, string>>): Value {
  const value = text(row, key);
  if (!isKey(values, value)) throw mismatch(key, `one of ${Object.keys(values).join(", ")}`, value);
  return value;
}

function isKey<Value extends string>(values: Readonly<Record<Value, string>>, value: string): value is Value {
  return Object.hasOwn(values, value);
}

/** Reads a map inside a row. */
export function record(row: Row, key: string): Row {
  const value = row[key];
  if (!isRow(value)) throw mismatch(key, "a map", value);
  return value;
}

/** Reads a map that may be absent. */
export function optionalRecord(row: Row, key: string): Row | null {
  return row[key] == null ? null : record(row, key);
}

/** Reads a list of maps. */
export function records(row: Row, key: string): Row[] {
  const value = row[key];
  if (!Array.isArray(value) || !value.every(isRow)) throw mismatch(key, "a list of maps", value);
  return value;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
