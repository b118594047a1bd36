import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { badInput, type FieldFault } from "./errors.ts";

/** Most entries a page may have. */
const MOST_PER_PAGE = 100;
const USUAL_PAGE = 50;
const FARTHEST_OFFSET = 1_000_000;

@ArgsType()
export class ForwardPage {
  @Field(() => Int, { nullable: true, description: "How many entries, 1 to 100; 50 unless given." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only entries after this cursor." })
  after?: string | null;
}

@ArgsType()
export class Page extends ForwardPage {
  @Field(() => Int, {
    nullable: true,
    description: "How many entries from the end, 1 to 100; not together with first.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only entries before this cursor." })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Skip this many entries: for numbered pages; not together with cursors.",
  })
  offset?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** The value an entry is sorted by and its id, which makes the order total. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** A page of a list, in the shape every connection type has; the count is asked of the database only when selected. */
export interface Connection<Edge extends { cursor: string }> {
  readonly edges: Edge[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** A page that is read once something of it is selected: whoever only wants to know how many entries there are pays for no more. */
export interface PageToRead<Edge extends { cursor: string }> {
  readonly edges: () => Promise<Edge[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

/** Puts off reading a page until it is asked for, and reads it once. */
export function pageToRead<Edge extends { cursor: string }>(
  read: () => Promise<Connection<Edge>>,
  totalCount: () => Promise<number>,
): PageToRead<Edge> {
  let reading: Promise<Connection<Edge>> | undefined;
  const page = () => {
    reading ??= read();
    return reading;
  };
  return { edges: async () => (await page()).edges, pageInfo: async () => (await page()).pageInfo, totalCount };
}

/** A checked page request: what the Cypher of a list needs. */
export interface Window {
  readonly order: string;
  readonly size: number;
  readonly backwards: boolean;
  readonly start: Position | null;
  readonly offset: number;
}

/** Checks a page request; `order` names the sort, so that a cursor of another sort is refused instead of misread. */
export function readWindow(page: Page, order = "list"): Window {
  const faults: FieldFault[] = [];
  for (const name of ["first", "last"] as const)
    if (page[name] != null && !(page[name] >= 1 && page[name] <= MOST_PER_PAGE))
      faults.push({ path: name, message: `must be from 1 to ${MOST_PER_PAGE}` });
  if (page.first != null && page.last != null)
    faults.push({ path: "last", message: "must not be given together with first" });
  if (page.before != null && page.last == null)
    faults.push({ path: "before", message: "must be given together with last" });
  if (page.after != null && page.last != null)
    faults.push({ path: "after", message: "must not be given together with last" });
  if (page.offset != null && !(page.offset >= 0 && page.offset <= FARTHEST_OFFSET))
    faults.push({ path: "offset", message: `must be from 0 to ${FARTHEST_OFFSET}` });
  if (page.offset != null && (page.after ?? page.before ?? page.last) != null)
    faults.push({ path: "offset", message: "must not be given together with after, before or last" });
  const backwards = page.last != null;
  const cursor = backwards ? page.before : page.after;
  const start = cursor == null ? null : readCursor(cursor, order, backwards ? "before" : "after", faults);
  if (faults.length > 0) throw badInput(faults);
  return { order, size: page.first ?? page.last ?? USUAL_PAGE, backwards, start, offset: page.offset ?? 0 };
}

/** Checks how many entries of a ranking are wanted: 10 unless given. */
export function checkedFirst(first: number | null | undefined): number {
  const wanted = first ?? 10;
  if (wanted < 1 || wanted > MOST_PER_PAGE)
    throw badInput([{ path: "first", message: `must be from 1 to ${MOST_PER_PAGE}` }]);
  return wanted;
}

/**
 * The parameters of a windowed statement; an empty id stands for the beginning, because a plan is kept for each combination of
 * the types of its parameters, and null is a type of its own. One entry
 * more than asked for tells whether there is a next page.
 */
export function windowParameters(window: Window) {
  const { start, offset, size } = window;
  return { startKey: start?.key ?? "", startId: start?.id ?? "", offset, limit: size + 1 };
}

/** Builds a page out of what a windowed statement returned. */
export function toConnection<Item, Edge extends { cursor: string }>(
  window: Window,
  found: readonly Item[],
  position: (item: Item) => Position,
  edge: (item: Item, cursor: string) => Edge,
  totalCount: () => Promise<number>,
): Connection<Edge> {
  const more = found.length > window.size;
  const items = found.slice(0, window.size);
  if (window.backwards) items.reverse();
  const edges = items.map((item) => edge(item, writeCursor(window.order, position(item))));
  const before = window.start !== null || window.offset > 0;
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: window.backwards ? before : more,
      hasPreviousPage: window.backwards ? more : before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function writeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

function readCursor(cursor: string, order: string, path: string, faults: FieldFault[]): Position | null {
  const parts = parse(Buffer.from(cursor, "base64url").toString());
  if (!Array.isArray(parts) || parts.length !== 3) {
    faults.push({ path, message: "is not a cursor of this list: pass an endCursor or startCursor as it was received" });
    return null;
  }
  const [cursorOrder, key, id]: unknown[] = parts;
  const readable = (typeof key === "string" || typeof key === "number") && typeof id === "string";
  if (readable && cursorOrder === order) return { key, id };
  faults.push({ path, message: "is a cursor of another list or order: start again from the first page" });
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
