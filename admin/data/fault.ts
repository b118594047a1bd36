/** A field that someone else changed after it was read. */
export interface Conflict {
  readonly field: string;
  readonly proposed: unknown;
  readonly current: unknown;
  readonly revision: number;
  readonly actor: string;
}

/** What the panel tells people about a failed request, in the shape react-admin's HttpError takes. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** Messages by the path of the field they are about: forms show them beside the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What others changed meanwhile, where that is the fault. */
  readonly conflicts: readonly Conflict[];
  readonly retryAfterSeconds: number;
}

const statusByCode: ReadonlyMap<string, number> = new Map([
  ["BAD_USER_INPUT", 400],
  ["GRAPHQL_VALIDATION_FAILED", 400],
  ["TOO_COMPLEX", 400],
  ["UNAUTHENTICATED", 401],
  ["FORBIDDEN", 403],
  ["NOT_FOUND", 404],
  ["CONFLICT", 409],
  ["RATE_LIMITED", 429],
  ["UNAVAILABLE", 503],
]);

/** Whether the value has properties one can look at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function conflictsIn(conflicts: unknown): Conflict[] {
  if (!Array.isArray(conflicts)) return [];
  return conflicts.filter(isRecord).map(({ field, proposed, current, revision, actor }) => ({
    field: String(field),
    proposed: proposed ?? null,
    current: current ?? null,
    revision: typeof revision === "number" ? revision : 0,
    actor: typeof actor === "string" ? actor : "somebody",
  }));
}

function fieldErrors(fields: unknown): Record<string, string> {
  if (!Array.isArray(fields)) return {};
  const faults = fields.filter(isRecord).filter((field) => typeof field.path === "string");
  return Object.fromEntries(faults.map((field) => [formPath(String(field.path)), String(field.message)]));
}

/** Where a form keeps what the API names by this path: an outlook is stored flat, and arguments are said before their fields. */
function formPath(path: string): string {
  const outlook = /^outlook([A-Z])(\w*)$/.exec(path);
  if (outlook) return `outlook.${outlook[1]?.toLowerCase()}${outlook[2]}`;
  return path.replace(/^(input|patch)\./, "").replace(/^next\b/, "steps");
}

/** Reads one entry of a GraphQL answer's `errors`. */
export function faultOf(error: unknown): Fault {
  const given = isRecord(error) ? error : {};
  const extensions = isRecord(given.extensions) ? given.extensions : {};
  const code = typeof extensions.code === "string" ? extensions.code : "INTERNAL";
  return {
    code,
    message: typeof given.message === "string" ? given.message : "The server could not answer.",
    status: statusByCode.get(code) ?? 500,
    errors: fieldErrors(extensions.fields),
    conflicts: conflictsIn(extensions.conflicts),
    retryAfterSeconds: typeof extensions.retryAfterSeconds === "number" ? extensions.retryAfterSeconds : 1,
  };
}

/** Says what a failed connection means, since the browser's own words ("Failed to fetch") do not. */
export function connectionFault(): Fault {
  return {
    code: "UNREACHABLE",
    message: "The server cannot be reached. Check that it is running and that you are online, then try again.",
    status: 503,
    errors: {},
    conflicts: [],
    retryAfterSeconds: 1,
  };
}

/** Says what an answer that is not GraphQL means: something between the panel and the server spoke instead. */
export function strangeAnswerFault(status: number): Fault {
  return {
    code: "UNREACHABLE",
    message: `The server answered with status ${status} and without data. It may be starting or restarting; try again soon.`,
    status,
    errors: {},
    conflicts: [],
    retryAfterSeconds: 1,
  };
}
