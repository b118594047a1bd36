import type { Fields } from "../../changes/change.ts";
import type { Values } from "../delimited.ts";
import type { EdgeRecord, Place, SourceRecord } from "../source.ts";
import type { RATING_COLUMNS } from "./onet.files.ts";

type RatingRow = Values<keyof typeof RATING_COLUMNS>;

const ENDS = { from: "O*NET-SOC Code", to: "Element ID" };

/** How importance is rated: 1 to 5. */
const IMPORTANCE = { least: 1, most: 5 };
/** How the level that is needed is rated: 0 to 7. */
const LEVEL = { least: 0, most: 7 };

interface Importance {
  readonly row: RatingRow;
  readonly place: Place;
  readonly value: number;
}

/**
 * Joins the two rows of a rating, importance (IM) and level (LV), to one requirement. Importance is kept as it is; the level maps linearly
 * onto 1 to 5. A level that is not relevant for the occupation, or too uncertain to publish, is not known.
 */
export class Ratings {
  private pending: Importance | null = null;

  /** Takes a row; the requirement comes with the level, or with the next importance where there is no level. */
  take(row: RatingRow, place: Place): SourceRecord[] {
    if (row.scale === "IM") return [...this.flush(), ...this.takeImportance(row, place)];
    if (row.scale !== "LV") return [{ record: "quiet", place, reason: `the scale ${row.scale} is not used` }];
    const { pending } = this;
    if (pending === null || pending.row.code !== row.code || pending.row.element !== row.element)
      return [{ record: "quiet", place, reason: "has no importance that could be used" }];
    this.pending = null;
    const level = readValue(row.value, LEVEL);
    if (typeof level === "string")
      return [
        requirement(pending, null, "LV not given"),
        { record: "fault", place, column: "Data Value", reason: level },
      ];
    const quiet: SourceRecord = { record: "quiet", place, reason: "is the level to the importance of another row" };
    return [requirement(pending, level, levelWords(row)), quiet];
  }

  /** The requirement of an importance that no level followed. */
  flush(): EdgeRecord[] {
    const { pending } = this;
    this.pending = null;
    return pending === null ? [] : [requirement(pending, null, "LV not given")];
  }

  private takeImportance(row: RatingRow, place: Place): SourceRecord[] {
    const value = readValue(row.value, IMPORTANCE);
    if (typeof value === "string") return [{ record: "fault", place, column: "Data Value", reason: value }];
    if (row.suppress === "Y") return [{ record: "quiet", place, reason: "the source recommends not to use it" }];
    this.pending = { row, place, value };
    return [];
  }
}

/** Why a level is not known; null where it is. */
function levelWords({ suppress, notRelevant }: RatingRow): string | null {
  if (notRelevant === "Y") return "LV not relevant";
  return suppress === "Y" ? "LV suppressed" : null;
}

function requirement({ row, place, value }: Importance, level: number | null, unknown: string | null): EdgeRecord {
  const words = unknown ?? `LV ${(level ?? 0).toFixed(2)}`;
  const fields = {
    importance: Math.round(value),
    exactImportance: value,
    ...(level === null || unknown !== null ? {} : proficiencyOf(level)),
    stated: `IM ${value.toFixed(2)}, ${words}`,
  };
  return { record: "edge", place, edge: "REQUIRES", from: row.code, to: row.element, fields, columns: ENDS };
}

function proficiencyOf(level: number): Fields {
  const exact = 1 + (level / LEVEL.most) * 4;
  return { proficiency: Math.round(exact), exactProficiency: Math.round(exact * 10_000) / 10_000 };
}

function readValue(text: string, { least, most }: typeof IMPORTANCE): number | string {
  const value = Number(text);
  if (text !== "" && value >= least && value <= most) return value;
  return `must be a number from ${least} to ${most}, but is "${text}"`;
}
