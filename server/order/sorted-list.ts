import type { NodeEdge } from "../connection.type.ts";
import type { Graph, Parameters, Statement } from "../neo4j/statement.ts";
import { type Page, type PageToRead, pageToRead, readWindow, toConnection, windowParameters } from "../page.ts";
import type { OrderedPages } from "./order.cypher.ts";
import type { SortDirection } from "./order.type.ts";

/** What a sorted list is asked with: the filter's parameters, the order and the page. */
export interface ListRequest<Item> {
  readonly pages: OrderedPages<Item>;
  readonly count: Statement<number>;
  readonly order: string;
  readonly direction: SortDirection;
  readonly filter: Parameters;
  readonly page: Page;
}

/** Reads one page of a sorted list. */
export async function readSortedList<Item>(
  graph: Graph,
  request: ListRequest<Item>,
): Promise<PageToRead<NodeEdge<Item>>> {
  const window = readWindow(request.page, `${request.order} ${request.direction}`);
  const direction = window.backwards ? opposite(request.direction) : request.direction;
  const totalCount = () => count(graph, request.count, request.filter);
  const read = async () =>
    toConnection(
      window,
      await graph.read(request.pages[direction], { ...request.filter, ...windowParameters(window) }),
      (entry) => entry,
      (entry, cursor) => ({ cursor, node: entry.item }),
      totalCount,
    );
  return pageToRead(read, totalCount);
}

function opposite(direction: SortDirection): SortDirection {
  return direction === "ASC" ? "DESC" : "ASC";
}

async function count(graph: Graph, statement: Statement<number>, filter: Parameters): Promise<number> {
  const [total] = await graph.read(statement, filter);
  return total ?? 0;
}
