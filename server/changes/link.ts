import type { Relation } from "./catalogue.ts";
import type { Fields } from "./change.ts";

/** One end that a linking field asks for, with the properties of the edge to it. */
export interface LinkEnd {
  readonly id: string;
  readonly fields: Fields;
}

/** A field of a concept's input that is stored as edges. */
export interface Link {
  readonly relation: Relation;
  /** The edge leads from the other concept to this one. */
  readonly inward?: boolean;
  /** Reads the ends out of the field's value. */
  readonly ends: (value: unknown) => LinkEnd[];
}

/** A field that holds one id, or null for none. */
export function toOne(relation: Relation, inward = false): Link {
  return { relation, inward, ends: (value) => (value == null ? [] : [{ id: String(value), fields: {} }]) };
}

/** A field that holds a list of ids. */
export function toMany(relation: Relation, inward = false): Link {
  return { relation, inward, ends: (value) => listed(value).map((id) => ({ id: String(id), fields: {} })) };
}

/** A field that holds a list of objects: `end` names the key with the id, the rest are properties of the edge. */
export function toManyWith(relation: Relation, end: string): Link {
  return { relation, ends: (value) => listed(value).map((entry) => endOf(entry, end)) };
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function endOf(entry: unknown, end: string): LinkEnd {
  const { [end]: id, ...fields } = Object.fromEntries(Object.entries(entry ?? {}));
  return { id: String(id), fields };
}
