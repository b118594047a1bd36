import { recordsOf } from "../delimited.ts";
import type { Provenance, Reader, ReadingOptions, SourceFiles, SourceRecord } from "../source.ts";
import { activityRecords, taskRecords } from "./onet.activities.ts";
import { elementRecords } from "./onet.elements.ts";
import { ONET_TABLES, onetFile, onetTable, RATING_COLUMNS, TECHNOLOGY_COLUMNS } from "./onet.files.ts";
import { occupationRecords, relatedRecords } from "./onet.occupations.ts";
import { Ratings } from "./onet.ratings.ts";
import { Technologies } from "./onet.technology.ts";

/** The text files of the O*NET Database, releases 20 to 30. */
export const ONET_READER: Reader = {
  name: "onet",
  title: "O*NET",
  tables: ONET_TABLES,
  refuses: (files) => (onetFile(files, "Occupation Data") === null ? "It has no Occupation Data.txt." : null),
  provenance,
  read,
};

async function* read(files: SourceFiles, options: ReadingOptions): AsyncGenerator<SourceRecord> {
  // Abilities without their ratings say nothing about any occupation.
  const without = onetFile(files, "Abilities") === null ? new Set([...options.without, "abilities"]) : options.without;
  yield* elementRecords(files, without);
  yield* occupationRecords(files, without);
  if (!without.has("skills")) yield* ratingRecords(files, "Skills");
  if (!without.has("knowledge")) yield* ratingRecords(files, "Knowledge");
  if (!without.has("abilities")) yield* ratingRecords(files, "Abilities");
  if (!without.has("technology")) yield* technologyRecords(files);
  if (!without.has("activities")) {
    yield* activityRecords(files);
    yield* taskRecords(files);
  }
  if (!without.has("related")) yield* relatedRecords(files);
}

async function* ratingRecords(files: SourceFiles, table: string): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, table);
  if (file === null) return;
  const ratings = new Ratings();
  const columns = onetTable(file, RATING_COLUMNS, "code", "element", "scale", "value");
  yield* recordsOf(files, columns, (row, place) => ratings.take(row, place));
  yield* ratings.flush();
}

async function* technologyRecords(files: SourceFiles): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Technology Skills", "Tools and Technology");
  if (file === null) return;
  const technologies = new Technologies();
  const table = onetTable(file, TECHNOLOGY_COLUMNS, "code", "example");
  yield* recordsOf(files, table, (row, place) => technologies.take(row, place));
}

async function provenance(files: SourceFiles, options: ReadingOptions): Promise<Provenance> {
  const told = await readMe(files);
  const version = options.version ?? told.version;
  const title = version === null ? "O*NET Database" : `O*NET ${version} Database`;
  return {
    key: "onet",
    title,
    version,
    url: "https://www.onetcenter.org/database.html",
    publisher: "U.S. Department of Labor, Employment and Training Administration",
    year: options.version === null ? told.year : null,
    licence:
      `CC BY 4.0. Includes information from the ${title} by the U.S. Department of Labor, Employment and Training Administration ` +
      "(USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of USDOL/ETA. Some of the information was changed; USDOL/ETA has " +
      "not approved, endorsed or tested the changes.",
  };
}

/** The release is in the first lines of Read Me.txt, which come with each of them. */
async function readMe(files: SourceFiles): Promise<{ version: string | null; year: number | null }> {
  const file = onetFile(files, "Read Me");
  if (file === null) return { version: null, year: null };
  let text = "";
  for await (const chunk of files.open(file)) text += String(chunk);
  const version = /O\*NET\S*\s+([\d.]+)\s+Database/i.exec(text)?.[1] ?? null;
  const year = /\b(20\d\d) Release/i.exec(text)?.[1];
  return { version, year: year === undefined ? null : Number(year) };
}
