/** Makes a table with one row for each key of another: none can be missing. */
export function tableLike<Key extends string, Value>(
  keys: Readonly<Record<Key, unknown>>,
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const rows: Partial<Record<Key, Value>> = {};
  for (const key in keys) rows[key] = make(key);
  if (!hasAll(keys, rows)) throw new Error("a closed table lacks a row");
  return rows;
}

function hasAll<Key extends string, Value>(
  keys: Readonly<Record<Key, unknown>>,
  rows: Partial<Record<Key, Value>>,
): rows is Record<Key, Value> {
  return Object.keys(keys).every((key) => Object.hasOwn(rows, key));
}
