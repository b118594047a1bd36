import type { Api } from "./api.ts";

/** One page of any connection, as far as the tests of paging look at it. */
export interface PageOf {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What every query for a page selects. */
export const PAGE = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

/** Reads one page; the arguments are written as in GraphQL, such as `first: 7, after: "…"`. */
export type ReadPage = (pageArguments: string) => Promise<PageOf>;

/** Reads pages of a field at the root of the query. */
export function rootPages(api: Api, field: string, fixed = ""): ReadPage {
  return async (page) => (await api.read(`{ ${field}(${fixed} ${page}) { ${PAGE} } }`))[field];
}

/** Reads pages of a field of one concept, found by a root field such as `role(slug: "x")`. */
export function relationPages(api: Api, owner: string, field: string, fixed = ""): ReadPage {
  return async (page) =>
    (await api.read(`{ owner: ${owner} { ${field}(${fixed} ${page}) { ${PAGE} } } }`)).owner[field];
}

/** The ids of a page. */
export function idsOf(page: PageOf): string[] {
  return page.edges.map((edge) => edge.node.id);
}

/** Walks from the first page to the last; fails when a page contradicts itself. */
export async function walkForward(read: ReadPage, size: number): Promise<string[]> {
  const ids: string[] = [];
  let after = "";
  for (;;) {
    const page = await read(`first: ${size} ${after}`);
    ids.push(...idsOf(page));
    checkCursors(page);
    if (page.pageInfo.hasPreviousPage !== (after !== "")) throw new Error("hasPreviousPage is wrong");
    if (!page.pageInfo.hasNextPage) return ids;
    if (page.edges.length !== size) throw new Error("a page that has a next one is not full");
    after = `after: "${page.pageInfo.endCursor}"`;
  }
}

/** Walks from the last page to the first and returns the ids in list order. */
export async function walkBackward(read: ReadPage, size: number): Promise<string[]> {
  const pages: string[][] = [];
  let before = "";
  for (;;) {
    const page = await read(`last: ${size} ${before}`);
    pages.unshift(idsOf(page));
    checkCursors(page);
    if (page.pageInfo.hasNextPage !== (before !== "")) throw new Error("hasNextPage is wrong");
    if (!page.pageInfo.hasPreviousPage) return pages.flat();
    before = `before: "${page.pageInfo.startCursor}"`;
  }
}

function checkCursors({ edges, pageInfo }: PageOf): void {
  const ends = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  if (ends[0] !== pageInfo.startCursor || ends[1] !== pageInfo.endCursor)
    throw new Error("startCursor and endCursor are not those of the first and last edge");
}
