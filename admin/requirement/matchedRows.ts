import type { MatchNamesQuery } from "../gql/graphql.ts";
import type { PastedRow } from "./pastedRows.ts";

type Match = MatchNamesQuery["matchNames"][number];

/** Stands for no skill: the row is not added. */
export const leftOut = "";

/** From this score on, a hit is the very name, or another name of the skill. */
const certain = 0.97;

/** A pasted row with the skills it may mean and the one that is taken. */
export interface MatchedRow {
  readonly row: PastedRow;
  readonly hits: Match["hits"];
  /** The id of the skill that is taken. */
  readonly skill: string;
  readonly sure: boolean;
  /** Whether the skill is required already, and would be changed. */
  readonly known: boolean;
}

/** What each row stands for: what was chosen, else the very name; a name that is only alike waits to be chosen. */
export function matchedRows(
  rows: readonly PastedRow[],
  matches: readonly Match[],
  chosen: ReadonlyMap<number, string>,
  held: ReadonlySet<string>,
): MatchedRow[] {
  const byName = new Map(matches.map((match) => [match.name, match.hits]));
  return rows.map((row, index) => {
    const hits = byName.get(row.name) ?? [];
    const [best] = hits;
    const sure = best !== undefined && best.score >= certain;
    const skill = chosen.get(index) ?? (sure ? best.concept.id : leftOut);
    return { row, hits, skill, sure, known: held.has(skill) };
  });
}
