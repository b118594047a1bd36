import { text } from "node:stream/consumers";
import { NODES, type NodeKind, RELATIONS, type Relation, relationEntry } from "../../changes/catalogue.ts";
import type { Fields } from "../../changes/change.ts";
import { keysOf } from "../../concept/concept.rules.ts";
import { readCell } from "../csv-cells.ts";
import { type Dialect, rowsOf, type Values } from "../delimited.ts";
import { type FieldType, fieldTypes } from "../field-types.ts";
import { READING_ORDER } from "../graph-content.ts";
import type { Place, SourceFiles, SourceRecord } from "../source.ts";
import { BUNDLE_HEADER, edgeFile, nodeFile } from "./bundle-csv.ts";
import { readHeader } from "./bundle-header.ts";
import { edgeRecord, nodeRecord } from "./bundle-json.reader.ts";

const EXACT: Dialect = { delimiter: ",", quoted: true, blanks: [], exact: true };

/** The records of a bundle in tables; tables and columns that are missing are taken as empty. */
export async function* readBundleTables(files: SourceFiles): AsyncGenerator<SourceRecord> {
  readHeader(BUNDLE_HEADER, await text(files.open(BUNDLE_HEADER)));
  for (const kind of READING_ORDER) if (files.names.includes(nodeFile(kind))) yield* nodesIn(files, kind);
  for (const relation of keysOf(RELATIONS))
    if (files.names.includes(edgeFile(relation))) yield* edgesIn(files, relation);
}

async function* nodesIn(files: SourceFiles, node: NodeKind): AsyncGenerator<SourceRecord> {
  const types = fieldTypes(NODES[node].shape);
  yield* tableOf(files, nodeFile(node), types, ["id", "owner"], ["id"], (place, { id = "", owner }, fields) =>
    nodeRecord(place, { node, id, owner: owner || undefined, fields }),
  );
}

async function* edgesIn(files: SourceFiles, edge: Relation): AsyncGenerator<SourceRecord> {
  const types = fieldTypes(relationEntry(edge).shape);
  yield* tableOf(
    files,
    edgeFile(edge),
    types,
    ["from", "to"],
    ["from", "to"],
    (place, { from = "", to = "" }, fields) => edgeRecord(place, { edge, from, to, fields }),
  );
}

type Ids = Readonly<Record<string, string>>;

async function* tableOf(
  files: SourceFiles,
  file: string,
  types: ReadonlyMap<string, FieldType>,
  ids: readonly string[],
  needed: readonly string[],
  toRecord: (place: Place, ids: Ids, fields: Fields) => SourceRecord,
): AsyncGenerator<SourceRecord> {
  const columns = Object.fromEntries([...ids, ...types.keys()].map((name) => [name, [name]]));
  for await (const row of rowsOf(files, { file, dialect: EXACT, columns, needed })) {
    if ("record" in row) yield row;
    else {
      const { values, place } = row;
      const { fields, fault } = fieldsOf(values, types, place);
      yield fault ?? toRecord(place, Object.fromEntries(ids.map((name) => [name, idIn(values, name)])), fields);
    }
  }
}

function idIn(values: Values<string>, name: string): string {
  return String(readCell(values[name] ?? "", "text") ?? "");
}

/** The fields that have a value, or what is wrong with the first cell that is none of its type. */
function fieldsOf(values: Values<string>, types: ReadonlyMap<string, FieldType>, place: Place) {
  const fields: Record<string, unknown> = {};
  let fault: SourceRecord | undefined;
  for (const [column, type] of types) {
    const value = readCell(values[column] ?? "", type);
    if (value === undefined) fault ??= { record: "fault", place, column, reason: `must be a ${type}` };
    else if (value !== null) fields[column] = value;
  }
  return { fields, fault };
}
