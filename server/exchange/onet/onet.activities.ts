import { recordsOf, rowsOf } from "../delimited.ts";
import type { Place, SourceFiles, SourceRecord } from "../source.ts";
import {
  ACTIVITY_COLUMNS,
  INTERMEDIATE_COLUMNS,
  onetFile,
  onetTable,
  TASK_ACTIVITY_COLUMNS,
  TASK_COLUMNS,
} from "./onet.files.ts";

const ENDS = { from: "O*NET-SOC Code", to: "DWA ID" };

/** How much a task matters to an occupation says how much its activities do. */
const BY_TASK_TYPE: Readonly<Record<string, number>> = { Core: 4, Supplemental: 2 };
const UNRATED = 3;

/** The detailed work activities, as skills in the groups of intermediate ones. */
export async function* activityRecords(files: SourceFiles): AsyncGenerator<SourceRecord> {
  const intermediate = onetFile(files, "IWA Reference");
  if (intermediate !== null)
    yield* recordsOf(
      files,
      onetTable(intermediate, INTERMEDIATE_COLUMNS, "id", "title"),
      ({ id, title, element }, place) => [
        {
          record: "node",
          place,
          node: "SKILL_GROUP",
          key: id,
          mappings: [mapping(id)],
          fields: { name: sentence(title) },
        },
        { record: "edge", place, edge: "PART_OF", from: id, to: element, fields: {} },
      ],
    );
  const detailed = onetFile(files, "DWA Reference");
  if (detailed === null) return;
  yield* recordsOf(files, onetTable(detailed, ACTIVITY_COLUMNS, "id", "title"), (row, place) => [
    { record: "node", place, node: "SKILL", key: row.id, mappings: [mapping(row.id)], fields: activity(row.title) },
    {
      record: "edge",
      place,
      edge: "IN_GROUP",
      from: row.id,
      to: intermediate ? row.intermediate : row.element,
      fields: {},
    },
  ]);
}

/** Which activities the tasks of an occupation ask for: the most important task counts. */
export async function* taskRecords(files: SourceFiles): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Tasks to DWAs");
  if (file === null) return;
  const types = await taskTypes(files);
  const best = new Map<string, { type: string; code: string; activity: string; place: Place }>();
  yield* recordsOf(
    files,
    onetTable(file, TASK_ACTIVITY_COLUMNS, "code", "task", "activity"),
    (row, place): SourceRecord[] => {
      const key = `${row.code} ${row.activity}`;
      const type = types.get(row.task) ?? "";
      const known = best.get(key);
      if (!known || weight(type) > weight(known.type))
        best.set(key, { type, code: row.code, activity: row.activity, place: known?.place ?? place });
      return known
        ? [{ record: "quiet", place, reason: "is about an activity that another task of the occupation has" }]
        : [];
    },
  );
  for (const { type, code, activity: to, place } of best.values()) {
    const fields = { importance: weight(type), stated: type === "" ? "task, not rated" : `${type.toLowerCase()} task` };
    yield { record: "edge", place, edge: "REQUIRES", from: code, to, fields, columns: ENDS };
  }
}

async function taskTypes(files: SourceFiles): Promise<Map<string, string>> {
  const file = onetFile(files, "Task Statements");
  const types = new Map<string, string>();
  if (file === null) return types;
  for await (const row of rowsOf(files, onetTable(file, TASK_COLUMNS, "id")))
    if (!("record" in row)) types.set(row.values.id, row.values.type);
  return types;
}

function weight(type: string): number {
  return BY_TASK_TYPE[type] ?? UNRATED;
}

function activity(title: string) {
  return { name: sentence(title), skillKind: "ACTIVITY" };
}

function mapping(code: string) {
  return { scheme: "ONET", code, match: "EXACT" };
}

function sentence(title: string): string {
  return title.replace(/\.$/, "");
}
