import { type CsvError, type Options, parse } from "csv-parse";
import type { FaultyRow, Place, SourceFiles, SourceRecord } from "./source.ts";
import { SourceError } from "./source-error.ts";
import { cleaned } from "./wording.ts";

/** What a reader wants of a table: its own names of the columns, each with the headers they have had. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** The values of one row, without blanks around them; a column the file does not have is empty. */
export type Values<Column extends string> = Readonly<Record<Column, string>>;

/** How a table is written. */
export interface Dialect {
  readonly delimiter: string;
  /** False where quotes are ordinary characters. */
  readonly quoted: boolean;
  /** Values that stand for nothing. */
  readonly blanks: readonly string[];
  /** True where values are taken exactly as they are written. */
  readonly exact?: boolean;
}

export const COMMAS: Dialect = { delimiter: ",", quoted: true, blanks: [] };
export const TABS: Dialect = { delimiter: "\t", quoted: false, blanks: ["n/a"] };

/** A table of a source. */
export interface Table<Column extends string> {
  readonly file: string;
  readonly dialect: Dialect;
  readonly columns: Columns<Column>;
  /** The columns that it must have. */
  readonly needed: readonly Column[];
}

/** More in one record than this is no table: most likely a quote that is never closed. */
const LONGEST_RECORD = 1_000_000;

/** Reads a table row by row; each row becomes any number of records. Rows that cannot be parsed are reported and passed over. */
export async function* recordsOf<Column extends string>(
  files: SourceFiles,
  table: Table<Column>,
  toRecords: (values: Values<Column>, place: Place) => Iterable<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  for await (const row of rowsOf(files, table)) {
    if ("record" in row) yield row;
    else yield* toRecords(row.values, row.place);
  }
}

interface Row<Column extends string> {
  readonly place: Place;
  readonly values: Values<Column>;
}

/** The rows of a table, each with the line it begins at; a quoted value may span lines. */
export async function* rowsOf<Column extends string>(
  files: SourceFiles,
  { file, dialect, columns, needed }: Table<Column>,
): AsyncGenerator<Row<Column> | FaultyRow> {
  const errors: CsvError[] = [];
  const unclosed: CsvError[] = [];
  const parser = files.open(file).pipe(parse(parsing(dialect, errors, unclosed)));
  let pick: ((cells: readonly string[]) => Values<Column>) | undefined;
  let line = 1;
  try {
    for await (const parsed of parser) {
      const { record: cells, info } = readParsed(parsed);
      if (errors.length > 0) yield* faultsIn(file, errors.splice(0), line);
      const place = { file, line: info.lines - linesWithin(cells) };
      if (pick) yield { place, values: pick(cells) };
      else pick = picker(file, cells, columns, needed, dialect);
      line = info.lines + 1;
    }
    yield* faultsIn(file, [...errors, ...unclosed], line);
  } finally {
    parser.destroy();
  }
  if (!pick) throw new SourceError(`${file} is empty.`);
}

function linesWithin(cells: readonly string[]): number {
  let lines = 0;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** One fault for each row that could not be parsed, however often the parser complains about it. */
function faultsIn(file: string, errors: readonly CsvError[], next: number): FaultyRow[] {
  const byLine = new Map(errors.map((error) => [typeof error.lines === "number" ? error.lines : next, error]));
  return [...byLine].map(([line, { code, message }]) => {
    const place = { file, line: code === "CSV_QUOTE_NOT_CLOSED" ? next : line };
    const reason =
      code === "CSV_QUOTE_NOT_CLOSED" ? "a quote from here on is never closed: nothing after it was read" : message;
    return { record: "fault", place, column: null, reason };
  });
}

/** The parser is ahead of what has been read of it: that a quote is open at the end is to be told at the end. */
function parsing({ delimiter, quoted }: Dialect, errors: CsvError[], unclosed: CsvError[]): Options {
  return {
    delimiter,
    quote: quoted ? '"' : null,
    record_delimiter: ["\r\n", "\n", "\r"],
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    on_skip: (error) => {
      if (error) (error.code === "CSV_QUOTE_NOT_CLOSED" ? unclosed : errors).push(error);
      return undefined;
    },
  };
}

/** What the parser gives with `info`: its types say only that it is something. */
function readParsed(parsed: { record: string[]; info: { lines: number } }) {
  return parsed;
}

function picker<Column extends string>(
  file: string,
  headers: readonly string[],
  columns: Columns<Column>,
  needed: readonly Column[],
  { blanks, exact = false }: Dialect,
): (cells: readonly string[]) => Values<Column> {
  const places = new Map(headers.map((header, index) => [headerKey(header), index]));
  const indexes = entriesOf(columns).map(([column, names]) => ({ column, index: indexIn(places, names) }));
  const missing = indexes.filter(({ column, index }) => index === -1 && needed.includes(column));
  if (missing.length > 0) {
    const names = missing.map(({ column }) => columns[column].join(" or ")).join(", ");
    throw new SourceError(`${file} has no column ${names}. Its columns are: ${headers.join(", ")}.`);
  }
  const nothing = new Set(blanks);
  return (cells) => {
    const values: Partial<Record<Column, string>> = {};
    for (const { column, index } of indexes) {
      const cell = cells[index] ?? "";
      const value = exact ? cell : cleaned(cell);
      values[column] = nothing.has(value) ? "" : value;
    }
    return complete(columns, values);
  };
}

function indexIn(places: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.map((name) => places.get(headerKey(name)) ?? -1).find((index) => index !== -1) ?? -1;
}

/** Headers are told apart by their letters and digits: releases differ in case, blanks and underscores. */
function headerKey(header: string): string {
  return header.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function entriesOf<Column extends string>(columns: Columns<Column>): [Column, readonly string[]][] {
  const entries: [Column, readonly string[]][] = [];
  for (const column in columns) entries.push([column, columns[column]]);
  return entries;
}

function complete<Column extends string>(
  columns: Columns<Column>,
  values: Partial<Record<Column, string>>,
): Values<Column> {
  if (!hasAll(columns, values)) throw new Error("a row lacks a column");
  return values;
}

function hasAll<Column extends string>(
  columns: Columns<Column>,
  values: Partial<Record<Column, string>>,
): values is Record<Column, string> {
  for (const column in columns) if (values[column] === undefined) return false;
  return true;
}
