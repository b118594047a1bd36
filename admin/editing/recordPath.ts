import { isRecord } from "../data/fault.ts";

/** The value at a dotted path of a record; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), record);
}

/** The record with another value at a dotted path. */
export function withValue(record: unknown, path: string, value: unknown): Record<string, unknown> {
  const own = isRecord(record) ? record : {};
  const [first = path, ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withValue(own[first], rest.join("."), value);
  return { ...own, [first]: inner };
}
