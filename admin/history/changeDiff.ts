import { isRecord } from "../data/fault.ts";
import { fieldName } from "../editing/fieldName.ts";
import { valueWords } from "../editing/valueWords.ts";
import type { ChangeItemFragment, RelationKind } from "../gql/graphql.ts";

/** A field of a change in words. */
export interface FieldDiff {
  readonly field: string;
  /** Null where there was nothing before. */
  readonly before: string | null;
  /** Null where there is nothing any more. */
  readonly after: string | null;
}

/** What the ids in these fields stand for would have to be looked up to be said. */
const silent: ReadonlySet<string> = new Set(["source", "sources", "outlookSource", "region", "formerSlugs"]);

type Values = Pick<ChangeItemFragment, "before" | "after">;

/** What a change did field by field: of something new or removed, all it has. */
export function fieldDiffs({ before, after }: Values): FieldDiff[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.map((name) => ({
    field: fieldName(name),
    before: words(name, old[name]),
    after: words(name, now[name]),
  }));
}

function words(name: string, value: unknown): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  return silent.has(name) ? "set" : valueWords(value);
}

/** How an edge reads between the names of its two ends. */
export const relationWords = {
  REQUIRES: "requires",
  RELATED_TO: "is related to",
  TRANSITIONS_TO: "leads on to",
  LEADS_TO: "leads up to",
  PREPARED_BY: "is prepared by",
  CITES: "cites",
  MATCHES: "corresponds to",
  TEACHES: "teaches",
  HAS_LEVEL: "has the level",
  HAS_SPECIALIZATION: "has the specialization",
  IN_FAMILY: "is in the family",
  IN_GROUP: "is in the group",
  PART_OF: "is part of",
  BROADER: "is narrower than",
  RELATED_SKILL: "is related to",
  REPLACED_BY: "is replaced by",
} as const satisfies Record<RelationKind, string>;
