import { recordsOf } from "../delimited.ts";
import type { Place, SourceFiles, SourceRecord } from "../source.ts";
import { altNamesOf, describedBy } from "../wording.ts";
import { MAJOR_GROUPS } from "./major-groups.ts";
import {
  JOB_ZONE_COLUMNS,
  OCCUPATION_COLUMNS,
  onetFile,
  onetTable,
  RELATED_COLUMNS,
  TITLE_COLUMNS,
} from "./onet.files.ts";

interface Occupation {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly place: Place;
  readonly titles: string[];
  jobZone: number | null;
}

/** The occupations with what other tables say of each: its job zone, its alternate titles, its major group. */
export async function* occupationRecords(
  files: SourceFiles,
  without: ReadonlySet<string>,
): AsyncGenerator<SourceRecord> {
  const occupations = new Map<string, Occupation>();
  const file = onetFile(files, "Occupation Data") ?? "Occupation Data.txt";
  yield* recordsOf(files, onetTable(file, OCCUPATION_COLUMNS, "code", "title"), (row, place): SourceRecord[] => {
    if (occupations.has(row.code))
      return [{ record: "fault", place, column: "O*NET-SOC Code", reason: `${row.code} is there already` }];
    occupations.set(row.code, { ...row, place, titles: [], jobZone: null });
    return [];
  });
  if (!without.has("jobzones")) yield* jobZones(files, occupations);
  if (!without.has("titles")) yield* alternateTitles(files, occupations);
  const families = new Set<string>();
  for (const occupation of occupations.values()) {
    yield* roleOf(occupation);
    if (!without.has("families")) yield* familyOf(occupation, families);
  }
}

async function* jobZones(
  files: SourceFiles,
  occupations: ReadonlyMap<string, Occupation>,
): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Job Zones");
  if (file === null) return;
  yield* recordsOf(
    files,
    onetTable(file, JOB_ZONE_COLUMNS, "code", "zone"),
    ({ code, zone }, place): SourceRecord[] => {
      const occupation = occupations.get(code);
      if (!occupation) return [unknown(code, place)];
      if (!/^[1-5]$/.test(zone))
        return [{ record: "fault", place, column: "Job Zone", reason: `must be 1 to 5, but is "${zone}"` }];
      occupation.jobZone = Number(zone);
      return [{ record: "quiet", place, reason: "is a field of its occupation" }];
    },
  );
}

async function* alternateTitles(
  files: SourceFiles,
  occupations: ReadonlyMap<string, Occupation>,
): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Alternate Titles");
  if (file === null) return;
  yield* recordsOf(files, onetTable(file, TITLE_COLUMNS, "code", "title"), ({ code, title }, place): SourceRecord[] => {
    const occupation = occupations.get(code);
    if (!occupation) return [unknown(code, place)];
    occupation.titles.push(title);
    return [{ record: "quiet", place, reason: "is a field of its occupation" }];
  });
}

function unknown(code: string, place: Place): SourceRecord {
  return { record: "fault", place, column: "O*NET-SOC Code", reason: `there is no occupation ${code}` };
}

function* roleOf({ code, title, description, titles, jobZone, place }: Occupation): Generator<SourceRecord> {
  const { note: _, ...texts } = describedBy(description);
  const { altNames, note } = altNamesOf(titles, title);
  const uri = `https://www.onetonline.org/link/summary/${code}`;
  yield {
    record: "node",
    place,
    node: "ROLE",
    key: code,
    mappings: [{ scheme: "ONET-SOC", code, uri, match: "EXACT" }],
    fields: { name: title, altNames, ...texts, jobZone },
  };
  if (note !== null) yield { record: "note", place, column: "Alternate Title", reason: `${title} ${note}` };
}

function* familyOf({ code, place }: Occupation, made: Set<string>): Generator<SourceRecord> {
  const major = code.slice(0, 2);
  const name = MAJOR_GROUPS[major];
  if (name === undefined) return;
  const key = `${major}-0000`;
  if (!made.has(key)) {
    made.add(key);
    const mappings = [{ scheme: "SOC-2018", code: key, match: "EXACT" }];
    yield { record: "node", place, node: "ROLE_FAMILY", key, mappings, fields: { name } };
  }
  yield { record: "edge", place, edge: "IN_FAMILY", from: code, to: key, fields: {} };
}

/** How strongly occupations are related, by the tier. Releases before 26 have no tiers. */
const STRENGTHS: Readonly<Record<string, number>> = { "Primary-Short": 0.9, "Primary-Long": 0.7, Supplemental: 0.5 };
const UNTIERED = 0.7;
const ENDS = { from: "O*NET-SOC Code", to: "Related O*NET-SOC Code" };

/** The related occupations: of two rows about one pair the stronger counts. */
export async function* relatedRecords(files: SourceFiles): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Related Occupations", "Career Changers Matrix");
  if (file === null) return;
  const pairs = new Map<string, { code: string; related: string; tier: string; place: Place }>();
  yield* recordsOf(files, onetTable(file, RELATED_COLUMNS, "code", "related"), (row, place): SourceRecord[] => {
    const key = [row.code, row.related].sort().join(" ");
    const known = pairs.get(key);
    if (!known || strength(row.tier) > strength(known.tier)) pairs.set(key, { ...row, place: known?.place ?? place });
    return known ? [{ record: "quiet", place, reason: "is about a pair that another row is about, too" }] : [];
  });
  for (const { code, related, tier, place } of pairs.values()) {
    const rationale = tier === "" ? "O*NET: a related occupation." : `O*NET: a related occupation (${tier}).`;
    const fields = { strength: strength(tier), rationale };
    yield { record: "edge", place, edge: "RELATED_TO", from: code, to: related, fields, columns: ENDS };
  }
}

function strength(tier: string): number {
  return STRENGTHS[tier] ?? UNTIERED;
}
