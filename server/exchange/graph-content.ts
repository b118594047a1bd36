import { isConceptKind, NODE_KINDS, NODES, type NodeKind, RELATIONS, type Relation } from "../changes/catalogue.ts";
import type { EdgeKey, Fields, NodeKey } from "../changes/change.ts";
import { keysOf } from "../concept/concept.rules.ts";
import type { MatchKind } from "../mapping/mapping.rules.ts";
import type { Database } from "../neo4j/connect.ts";
import { ALL_COUNTERPARTS, ALL_EDGES_OF, ALL_NODES_OF } from "./graph-content.cypher.ts";

/** A node as exports say it: fields in the order of the catalogue, those without a value left out. */
export type ContentNode = NodeKey & { readonly fields: Fields };

/** An edge as exports say it. */
export type ContentEdge = EdgeKey & { readonly fields: Fields };

/** What a concept is in another taxonomy. */
export interface ContentCounterpart {
  readonly of: string;
  readonly match: MatchKind;
  readonly scheme: string;
  readonly code: string;
  readonly uri: string | null;
}

/**
 * All that the graph says, kind by kind as the catalogue lists them, each sorted by id. It can be read any number of times, and never needs
 * more memory than a few hundred rows: a new kind of node or edge is in it without being named here.
 */
export interface Content {
  nodes(kind: NodeKind): AsyncIterable<ContentNode>;
  edges(relation: Relation): AsyncIterable<ContentEdge>;
  /** The edges of MATCHES with what they lead to. */
  counterparts(): AsyncIterable<ContentCounterpart>;
}

/** The content of a database as it is while it is read; `consistently` makes that one revision. */
export function contentOf(database: Database): Content {
  return {
    async *nodes(node) {
      for await (const { id, owner, fields } of database.stream(ALL_NODES_OF[node]))
        yield { node, id, ...(owner === null ? {} : { owner }), fields: withValues(fields) };
    },
    async *edges(edge) {
      for await (const { from, to, fields } of database.stream(ALL_EDGES_OF[edge]))
        yield { edge, from, to, fields: withValues(fields) };
    },
    counterparts: () => database.stream(ALL_COUNTERPARTS),
  };
}

function withValues(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The kinds of node so that what fields refer to comes first: sources and codes, then concepts, then the parts they own. */
export const READING_ORDER: readonly NodeKind[] = [
  ...NODE_KINDS.filter((kind) => !isConceptKind(kind) && !NODES[kind].ownedThrough),
  ...NODE_KINDS.filter(isConceptKind),
  ...NODE_KINDS.filter((kind) => NODES[kind].ownedThrough),
];

/** Every node, each after those it refers to. */
export async function* allNodes(content: Content): AsyncGenerator<ContentNode> {
  for (const kind of READING_ORDER) yield* content.nodes(kind);
}

/** Every edge between nodes that exist on their own. */
export async function* allEdges(content: Content): AsyncGenerator<ContentEdge> {
  for (const relation of keysOf(RELATIONS)) yield* content.edges(relation);
}
