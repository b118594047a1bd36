import { isSame } from "../data/changedFields.ts";
import { isRecord } from "../data/fault.ts";
import { valueAt, withValue } from "./recordPath.ts";

/** A field that one or both sides changed since it was read. */
export interface FieldMerge {
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who changed it: where both did, and not to the same, somebody has to choose. */
  readonly changedBy: "me" | "them" | "both";
}

/** What was chosen for a field that both changed; "union" is for lists. */
export type Choice = "mine" | "theirs" | "union";

/** A value as it is compared: linked records are their ids, and what is empty is nothing. */
function comparable(value: unknown): unknown {
  if (value === "" || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable);
  if (!isRecord(value)) return value;
  if (typeof value.id === "string") return value.id;
  const entries = Object.entries(value).filter(([name]) => name !== "__typename");
  return Object.fromEntries(entries.map(([name, each]) => [name, comparable(each)]));
}

const agree = (one: unknown, other: unknown) => isSame(comparable(one), comparable(other));

/** Compares three states of a record field by field; fields that nobody changed, or both alike, are left out. */
export function mergeFields(paths: readonly string[], base: unknown, mine: unknown, theirs: unknown): FieldMerge[] {
  return paths.flatMap((path): FieldMerge[] => {
    const values = { path, base: valueAt(base, path), mine: valueAt(mine, path), theirs: valueAt(theirs, path) };
    const [byMe, byThem] = [!agree(values.base, values.mine), !agree(values.base, values.theirs)];
    if (byMe && byThem) return agree(values.mine, values.theirs) ? [] : [{ ...values, changedBy: "both" }];
    if (byMe) return [{ ...values, changedBy: "me" }];
    return byThem ? [{ ...values, changedBy: "them" }] : [];
  });
}

/** Whether both values are lists, which can be put together. */
export function canUnite({ mine, theirs }: FieldMerge): boolean {
  return Array.isArray(mine) && Array.isArray(theirs);
}

/** Theirs, with what I changed and what was chosen where both did. */
export function merged(theirs: unknown, fields: readonly FieldMerge[], chosen: ReadonlyMap<string, Choice>) {
  return fields.reduce<Record<string, unknown>>(
    (record, field) => withValue(record, field.path, resolved(field, chosen.get(field.path) ?? "mine")),
    isRecord(theirs) ? theirs : {},
  );
}

function resolved(field: FieldMerge, choice: Choice): unknown {
  if (field.changedBy === "them") return field.theirs;
  if (field.changedBy === "me" || choice === "mine") return field.mine;
  return choice === "union" ? united(field) : field.theirs;
}

function united({ mine, theirs }: FieldMerge): unknown[] {
  const known: unknown[] = Array.isArray(theirs) ? theirs : [];
  const added: unknown[] = Array.isArray(mine) ? mine : [];
  return [...known, ...added.filter((each) => !known.some((other) => agree(each, other)))];
}
