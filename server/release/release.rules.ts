import { plainText } from "../concept/concept.rules.ts";
import type { FieldFault } from "../errors.ts";

/** Names are parts of addresses and of folders: letters, digits, and dots, hyphens and underscores between them. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,63}(?<![.])$/;

const notesShape = plainText(20_000).nullish();

/** Whether a text can be the name of a release. */
export function isReleaseName(name: string): boolean {
  return NAME.test(name);
}

/** What is wrong with a release that somebody asks for. */
export function releaseFaults(name: string, notes: string | null): FieldFault[] {
  const named = isReleaseName(name)
    ? []
    : [{ path: "name", message: "must be at most 64 letters, digits, dots, hyphens and underscores, such as 2026.1" }];
  const { error } = notesShape.safeParse(notes);
  return [...named, ...(error?.issues ?? []).map(({ message }) => ({ path: "notes", message }))];
}
