import { isRecord } from "./fault.ts";

/** What react-admin asks of a list, as far as the API can answer it. */
export interface ListQuestion {
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: { readonly field: string; readonly order: string };
  readonly filter?: unknown;
}

/** The API refuses larger pages. */
const mostPerPage = 100;
const usualPage = 25;

/** The numbered page as an offset and a size. */
export function pageVariables(question: ListQuestion): { first: number; offset: number } {
  const { page = 1, perPage = usualPage } = question.pagination ?? {};
  const first = Math.min(perPage, mostPerPage);
  return { first, offset: (page - 1) * first };
}

/** The questions that together ask for a page: several where it is larger than what the API gives at once. */
export function pagesOf(question: ListQuestion): ListQuestion[] {
  const { page = 1, perPage = usualPage } = question.pagination ?? {};
  const parts = Math.ceil(perPage / mostPerPage);
  if (parts <= 1) return [question];
  return Array.from({ length: parts }, (_, part) => ({
    ...question,
    pagination: { page: (page - 1) * parts + part + 1, perPage: mostPerPage },
  }));
}

/** Which end of the sort comes first. */
export function direction(question: ListQuestion): "ASC" | "DESC" {
  return question.sort?.order === "DESC" ? "DESC" : "ASC";
}

/** A filter comes from the address bar, where anyone can write anything: each value is read by its kind. */
export class FilterReader {
  private readonly values: Record<string, unknown>;

  constructor(question: ListQuestion) {
    this.values = isRecord(question.filter) ? question.filter : {};
  }

  /** Text that is not blank. */
  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  }

  /** Several words, or one given alone. */
  words(name: string): string[] | undefined {
    const value = this.values[name];
    const given = Array.isArray(value) ? value : [value];
    const words = given.filter((word): word is string => typeof word === "string" && word !== "");
    return words.length > 0 ? words : undefined;
  }

  /** A finite number, also when it is written as text. */
  number(name: string): number | undefined {
    const value = this.values[name];
    const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof read === "number" && Number.isFinite(read) ? read : undefined;
  }

  /** A whole number, as amounts and ranks are. */
  whole(name: string): number | undefined {
    const read = this.number(name);
    return read === undefined ? undefined : Math.round(read);
  }

  /** Yes or no, also when it is written as text. */
  truth(name: string): boolean | undefined {
    const value = this.values[name];
    if (value === true || value === "true") return true;
    return value === false || value === "false" ? false : undefined;
  }

  /** Those of the closed list that were asked for. */
  among<Word extends string>(name: string, known: readonly Word[]): Word[] | undefined {
    const given = this.words(name);
    const found = known.filter((word) => given?.includes(word));
    return found.length > 0 ? found : undefined;
  }
}
