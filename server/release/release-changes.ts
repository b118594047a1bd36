import { z } from "zod";
import { tableLike } from "../changes/closed-table.ts";
import { CONCEPT_KINDS, type ConceptKind, keysOf } from "../concept/concept.rules.ts";
import type { Database } from "../neo4j/connect.ts";
import { type ConceptCourse, conceptCourses, courseOf, whatChanged } from "./concept-courses.ts";
import { NAMED } from "./release.cypher.ts";

/** A concept as lists of changes call it. */
export interface Named {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What became of the concepts of one kind; each is in one list only. */
export interface KindChanges {
  readonly created: Named[];
  /** Each with the fields, relations and parts that are not what they were. */
  readonly changed: (Named & { readonly what: readonly string[] })[];
  readonly deprecated: (Named & { readonly replacedBy: readonly Named[] })[];
  readonly removed: Named[];
}

/** What changed between two revisions, by kind. */
export type ChangesByKind = Readonly<Record<ConceptKind, KindChanges>>;

/** How much that is. */
export type ChangeCounts = Readonly<Record<ConceptKind, Readonly<Record<keyof KindChanges, number>>>>;

type Known = ReturnType<(typeof NAMED)["read"]>;

const countShape = z.object({ created: z.number(), changed: z.number(), deprecated: z.number(), removed: z.number() });
const countsShape = z.partialRecord(z.enum(keysOf(CONCEPT_KINDS)), countShape);

const IDS_AT_ONCE = 2_000;

/** Reads from the log what became of each concept between two revisions. */
export async function changesBetween(database: Database, after: number, upTo: number): Promise<ChangesByKind> {
  const courses = await conceptCourses(database, after, upTo);
  const known = await namesOf(database, [...courses.keys()]);
  const changes = tableLike(
    CONCEPT_KINDS,
    (): KindChanges => ({ created: [], changed: [], deprecated: [], removed: [] }),
  );
  for (const [id, course] of courses) {
    const concept = known.get(id) ?? gone(id, course);
    const kind = keysOf(CONCEPT_KINDS).find((name) => name === concept.kind);
    if (kind) sortIn(changes[kind], course, concept);
  }
  for (const kind of keysOf(CONCEPT_KINDS)) for (const list of Object.values(changes[kind])) list.sort(byName);
  return changes;
}

/** How many concepts of each kind there are in each list. */
export function countsOf(changes: ChangesByKind): ChangeCounts {
  return tableLike(CONCEPT_KINDS, (kind) => ({
    created: changes[kind].created.length,
    changed: changes[kind].changed.length,
    deprecated: changes[kind].deprecated.length,
    removed: changes[kind].removed.length,
  }));
}

function sortIn(lists: KindChanges, course: ConceptCourse, { replacedBy, ...concept }: Known): void {
  const named = nameOnly(concept);
  const what = whatChanged(course);
  const status = courseOf(course, "status");
  if (!course.existed) {
    if (course.exists) lists.created.push(named);
  } else if (!course.exists) lists.removed.push(named);
  else if (status.before === "PUBLISHED" && status.after === "DEPRECATED")
    lists.deprecated.push({ ...named, replacedBy: replacedBy.map(nameOnly).sort(byName) });
  else if (what.length > 0) lists.changed.push({ ...named, what });
}

async function namesOf(database: Database, ids: readonly string[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE)
    for (const concept of await database.read(NAMED, { ids: ids.slice(start, start + IDS_AT_ONCE) }))
      known.set(concept.id, concept);
  return known;
}

/** What the log remembers of a concept that is no longer there. */
function gone(id: string, course: ConceptCourse): Known {
  const last = (field: string) => {
    const { before, after } = courseOf(course, field);
    return String(after ?? before ?? "");
  };
  return { id, kind: course.kind ?? "", slug: last("slug"), name: last("name"), replacedBy: [] };
}

function nameOnly({ id, slug, name }: Named): Named {
  return { id, slug, name };
}

function byName(one: Named, other: Named): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;
}

/** Reads counts as they are kept with a release; kinds of which nothing changed are left out. */
export function readCounts(json: string) {
  const counts = countsShape.parse(JSON.parse(json));
  return keysOf(CONCEPT_KINDS).flatMap((kind) => {
    const count = counts[kind];
    return count && Object.values(count).some((number) => number > 0) ? [{ kind, ...count }] : [];
  });
}
