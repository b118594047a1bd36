/** A row of a spreadsheet that says what is required. */
export interface PastedRow {
  readonly name: string;
  readonly importance: number;
  readonly proficiency: number | null;
  readonly rationale: string | null;
  /** What could not be understood and was replaced by the usual. */
  readonly remark: string | null;
}

const usualImportance = 3;

/** What ESCO says of a skill, as the graph takes it. */
const importanceWords: ReadonlyMap<string, number> = new Map([
  ["essential", 4],
  ["optional", 2],
]);

/** Spreadsheets put tabs between cells; files of them semicolons or commas. */
function separatorIn(text: string): string {
  return ["\t", ";", ","].find((separator) => text.includes(separator)) ?? "\t";
}

/** The cells of a line; a quoted cell may contain the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells = [""];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) cells.push("");
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.trim());
}

function onScale(cell: string): number | null {
  const value = Number(cell.replace(",", "."));
  return cell !== "" && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}

function rowOf([name = "", importance = "", proficiency = "", rationale = ""]: readonly string[]): PastedRow {
  const read = onScale(importance) ?? importanceWords.get(importance.toLowerCase()) ?? null;
  const level = onScale(proficiency);
  const remarks = [
    ...(importance !== "" && read === null ? [`importance “${importance}” is not 1 to 5`] : []),
    ...(proficiency !== "" && level === null ? [`proficiency “${proficiency}” is not 1 to 5`] : []),
  ];
  return {
    name,
    importance: read ?? usualImportance,
    proficiency: level,
    rationale: rationale || null,
    remark: remarks.length > 0 ? remarks.join(", ") : null,
  };
}

/** A first line that names the columns. */
function isHeading(cells: readonly string[]): boolean {
  return /^(skill|name|skill name|title|preferred label)s?$/i.test(cells[0] ?? "");
}

/** Reads pasted rows: name, and where given importance, proficiency and a reason. */
export function pastedRows(text: string): PastedRow[] {
  const separator = separatorIn(text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const rows = lines.map((line) => cellsOf(line, separator));
  return (rows[0] && isHeading(rows[0]) ? rows.slice(1) : rows).filter(([name]) => name !== "").map(rowOf);
}
