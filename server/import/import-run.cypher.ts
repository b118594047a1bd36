import { POLICIES } from "../exchange/decisions.ts";
import { MISSING } from "../exchange/plan-import.ts";
import { secondsLeft } from "../exchange/time-left.ts";
import {
  choice,
  flag,
  moment,
  number,
  optionalMoment,
  optionalNumber,
  optionalText,
  type Row,
  record,
  text,
  texts,
} from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { IMPORT_PHASES, IMPORT_STATES, SILENCE_MS, statesOf } from "./import-run.rules.ts";
import type { ImportRun } from "./import-run.type.ts";

const done = (row: Row) => number(row, "done");
const SILENCE = `duration({seconds: ${SILENCE_MS / 1_000}})`;

// A run whose server has died cannot say so itself.
const RUN = `r {.id, .format, .folder, .apply, .startedAt, .finishedAt, .phase, .done, .total, .records, .title, .version, .revision, .proposal,
     .error, .given, .without, conflicts: coalesce(r.conflicts, 'KEEP_OURS'),
     missing: coalesce(r.missing, 'DEPRECATE_FEW'), startedBy: u.name, passedMs: duration.inSeconds(coalesce(r.phaseAt, r.startedAt), r.seenAt).milliseconds,
     state: CASE WHEN r.state = 'RUNNING' AND r.seenAt < datetime() - ${SILENCE} THEN 'INTERRUPTED' ELSE r.state END} AS run`;

function readRun(columns: Row): ImportRun {
  const row = record(columns, "run");
  return {
    id: text(row, "id"),
    format: text(row, "format"),
    folder: text(row, "folder"),
    apply: flag(row, "apply"),
    givenVersion: optionalText(row, "given"),
    without: texts(row, "without"),
    conflicts: choice(row, "conflicts", statesOf(POLICIES)),
    missing: choice(row, "missing", statesOf(MISSING)),
    startedBy: text(row, "startedBy"),
    startedAt: moment(row, "startedAt"),
    finishedAt: optionalMoment(row, "finishedAt"),
    state: choice(row, "state", statesOf(IMPORT_STATES)),
    phase: choice(row, "phase", statesOf(IMPORT_PHASES)),
    done: number(row, "done"),
    total: number(row, "total"),
    records: number(row, "records"),
    title: optionalText(row, "title"),
    version: optionalText(row, "version"),
    revision: optionalNumber(row, "revision"),
    proposal: optionalText(row, "proposal"),
    error: optionalText(row, "error"),
    secondsLeft: timeLeft(row),
  };
}

function timeLeft(row: Row): number | null {
  if (text(row, "state") !== "RUNNING") return null;
  return secondsLeft(number(row, "done"), number(row, "total"), number(row, "passedMs"));
}

/** Begins a run unless another one is under way. */
export const BEGIN_RUN = statement(
  "begin import run",
  `MATCH (u:User {id: $by})
   WHERE NOT EXISTS { (r:ImportRun {state: 'RUNNING'}) WHERE r.seenAt >= datetime() - ${SILENCE} }
   CREATE (r:ImportRun {id: $id, format: $format, folder: $folder, apply: $apply, given: $version, without: $without,
     conflicts: $conflicts, missing: $missing, startedAt: datetime(), seenAt: datetime(), phaseAt: datetime(),
     state: 'RUNNING', phase: 'READING', done: 0, total: 0, records: 0, cancelled: false})-[:BY]->(u)
   RETURN count(*) AS done`,
  done,
);

/** Notes how far a run is; says whether somebody asked to stop it. */
export const NOTE_PROGRESS = statement(
  "note import progress",
  `MATCH (r:ImportRun {id: $id, state: 'RUNNING'})
   SET r.phaseAt = CASE WHEN r.phase = $phase THEN r.phaseAt ELSE datetime() END
   SET r.seenAt = datetime(), r.phase = $phase, r.done = $progress, r.total = $total, r.records = $records
   RETURN r.cancelled AS cancelled`,
  (row) => flag(row, "cancelled"),
);

/** Asks a run to stop; its server sees it within seconds. */
export const ASK_TO_STOP = statement(
  "ask an import to stop",
  "MATCH (r:ImportRun {id: $id, state: 'RUNNING'}) SET r.cancelled = true RETURN count(*) AS done",
  done,
);

/** Ends a run. */
export const END_RUN = statement(
  "end import run",
  `MATCH (r:ImportRun {id: $id, state: 'RUNNING'})
   SET r.state = $state, r.finishedAt = datetime(), r.seenAt = datetime(), r.error = $error, r.revision = $revision, r.proposal = $proposal,
     r.report = $report, r.title = $title, r.version = $version
   RETURN count(*) AS done`,
  done,
);

/** A run by its id. */
export const RUN_BY_ID = statement(
  "import run by id",
  `MATCH (r:ImportRun {id: $id})-[:BY]->(u:User) RETURN ${RUN}`,
  readRun,
);

/** A page of the runs, the latest first. */
export const RUNS = statement(
  "import runs",
  `MATCH (r:ImportRun)-[:BY]->(u:User)
   RETURN ${RUN} ORDER BY r.startedAt DESC, r.id SKIP $offset LIMIT $limit`,
  readRun,
);

/** What a run found, as JSON. */
export const REPORT_OF_RUN = statement(
  "report of import run",
  "MATCH (r:ImportRun {id: $id}) WHERE r.report IS NOT NULL RETURN r.report AS report",
  (row) => text(row, "report"),
);
