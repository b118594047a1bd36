import type { Reader } from "./source.ts";

/** How the command is used. */
export function IMPORT_USAGE(readers: readonly Reader[]): string {
  const formats = readers.map(({ name, tables }) => `    ${name.padEnd(8)} ${Object.keys(tables).join(", ")}`);
  return `Imports a taxonomy. Without --apply it says what it would do, and changes nothing.

  npm run import -- FORMAT SOURCE [--apply | --proposal TITLE] [options]

  SOURCE is a folder with the files of the format, a zip file of it, or the file, where the format has only one.

  --apply             carry it out, as one revision
  --proposal TITLE    make a proposal of it instead, to be reviewed and published; at most 10,000 changes
  --version VERSION   the release of the source, where its files do not tell
  --without TABLES    leave tables out; nothing is deprecated or removed then
  --conflicts ours    what was edited here stays (ours), the source wins (theirs), or all must be decided first (ask)
  --missing keep      what the source no longer has stays (keep) or is deprecated, however much it is (deprecate);
                      unless given, it is deprecated if it is at most a tenth
  --decisions FILE    JSON: {"matches": {"key": "id or null"}, "conflicts": {"key": "ours or theirs"}}, by keys of the report
  --report FILE       write the whole report there, as JSON

  Formats and their tables:
${formats.join("\n")}`;
}
