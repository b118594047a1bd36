import { isRecord } from "./fault.ts";

/**
 * What a form holds: a record as it was read, with whatever the person changed. It comes from form libraries and from the browser's
 * storage, where anything can be, so each value is read by its kind. Linked concepts are whole records, of which the id counts.
 */
export class Draft {
  private readonly values: Record<string, unknown>;

  constructor(values: unknown) {
    this.values = isRecord(values) ? values : {};
  }

  /** Text as it was typed, without blanks around it; null where there is none. */
  text(name: string): string | null {
    const value = this.values[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  }

  /** A finite number, also when it is written as text; null where there is none. */
  number(name: string): number | null {
    const value = this.values[name];
    const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof read === "number" && Number.isFinite(read) ? read : null;
  }

  /** One of a closed list; null where it is none of them. */
  among<Word extends string>(name: string, known: readonly Word[]): Word | null {
    return known.find((word) => word === this.values[name]) ?? null;
  }

  /** Whether a box is ticked. */
  truth(name: string): boolean {
    return this.values[name] === true;
  }

  /** Texts of a list that say something. */
  texts(name: string): string[] {
    return this.items(name).filter((item): item is string => typeof item === "string" && item.trim() !== "");
  }

  /** The id of a linked record. */
  id(name: string): string | null {
    return idOf(this.values[name]);
  }

  /** The ids of linked records. */
  ids(name: string): string[] {
    return this.items(name).flatMap((item) => idOf(item) ?? []);
  }

  /** A part of the draft. */
  part(name: string): Draft {
    return new Draft(this.values[name]);
  }

  /** Parts of the draft that are listed. */
  parts(name: string): Draft[] {
    return this.items(name).map((item) => new Draft(item));
  }

  private items(name: string): readonly unknown[] {
    const value = this.values[name];
    return Array.isArray(value) ? value : [];
  }
}

function idOf(value: unknown): string | null {
  return isRecord(value) && typeof value.id === "string" ? value.id : null;
}
