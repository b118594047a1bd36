import { CONCEPT_KINDS } from "../concept/concept.rules.ts";
import type { Database } from "../neo4j/connect.ts";
import { CHANGES_BETWEEN } from "./release.cypher.ts";

type LoggedChange = ReturnType<(typeof CHANGES_BETWEEN)["read"]>;

/** How a field, an edge or a part began and how it ended, as JSON. */
interface Course {
  /** The field, the relation, or the kind of part. */
  readonly what: string;
  readonly before: string;
  after: string;
}

/** What a stretch of the log says about one concept. */
export interface ConceptCourse {
  /** Its kind as the log has it; null where only edges or parts of it changed. */
  kind: string | null;
  existed: boolean;
  exists: boolean;
  readonly courses: Map<string, Course>;
}

/** What the revisions after one up to another did to each concept; what was undone in between is as it was. */
export async function conceptCourses(
  database: Database,
  after: number,
  upTo: number,
): Promise<Map<string, ConceptCourse>> {
  const courses = new Map<string, ConceptCourse>();
  for await (const change of database.stream(CHANGES_BETWEEN, { after, upTo })) {
    const { kind, conceptId, otherId } = change;
    // Sources and codes are logged like concepts, and are none.
    if (otherId === null && !Object.hasOwn(CONCEPT_KINDS, kind)) continue;
    const known = courses.get(conceptId) ?? { kind: null, existed: true, exists: true, courses: new Map() };
    courses.set(conceptId, known);
    if (otherId === null) noteOwn(known, change);
    else note(known, `${kind} ${otherId}`, kind, change.before, change.after);
  }
  return courses;
}

/** The fields, relations and parts that are not what they were. */
export function whatChanged({ courses }: ConceptCourse): string[] {
  const changed = [...courses.values()].filter(({ before, after }) => before !== after);
  return [...new Set(changed.map(({ what }) => what))].sort();
}

/** What a field was and is. */
export function courseOf({ courses }: ConceptCourse, field: string): { before: unknown; after: unknown } {
  const { before = "null", after = "null" } = courses.get(field) ?? {};
  return { before: JSON.parse(before), after: JSON.parse(after) };
}

function noteOwn(known: ConceptCourse, { kind, before, after }: LoggedChange): void {
  if (known.kind === null) known.existed = before !== null;
  known.kind = kind;
  known.exists = after !== null;
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]))
    note(known, field, field, before?.[field], after?.[field]);
}

function note({ courses }: ConceptCourse, key: string, what: string, before: unknown, after: unknown): void {
  const [was, is] = [JSON.stringify(before ?? null), JSON.stringify(after ?? null)];
  const course = courses.get(key);
  if (course) course.after = is;
  else courses.set(key, { what, before: was, after: is });
}
