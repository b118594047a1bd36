import type { ConceptKind, PictureEdgeFragment, PictureNodeFragment, RelationKind } from "../gql/graphql.ts";
import type { ColorBy, SizeBy } from "./measures.ts";

/** A concept in the picture: what the API says of it. */
export type PictureNode = PictureNodeFragment;

/** An edge in the picture. */
export type PictureEdge = PictureEdgeFragment;

/** What an answer brings into the picture. */
export interface Found {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** What is left out of the picture for now. */
export interface PictureFilter {
  readonly withoutKinds: readonly ConceptKind[];
  readonly withoutRelations: readonly RelationKind[];
  /** 1 to 5: requirements below it are left out. */
  readonly minImportance: number;
  /** Ids: only what is about one of these families; none: everything. */
  readonly families: readonly string[];
  readonly text: string;
  /** Leaves out concepts that no shown edge reaches. */
  readonly onlyConnected: boolean;
}

/** What colors and sizes mean. */
export interface Look {
  readonly colorBy: ColorBy;
  readonly sizeBy: SizeBy;
}

/** Everything that decides what is drawn, but for where it is drawn. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly edges: ReadonlyMap<string, PictureEdge>;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Ways between concepts that stand out: the ids along each. */
  readonly routes: readonly (readonly string[])[];
  readonly filter: PictureFilter;
  readonly look: Look;
}

/** A filter that lets everything through. */
export const openFilter: PictureFilter = {
  withoutKinds: [],
  withoutRelations: [],
  minImportance: 1,
  families: [],
  text: "",
  onlyConnected: false,
};

/** Nothing yet. */
export const emptyPicture: Picture = {
  nodes: new Map(),
  edges: new Map(),
  hidden: new Set(),
  pinned: new Set(),
  routes: [],
  filter: openFilter,
  look: { colorBy: "kind", sizeBy: "degree" },
};

/** What tells an edge from all others. */
export function edgeKey({ from, relation, to }: PictureEdge): string {
  return `${from} ${relation} ${to}`;
}

/** The picture with more in it; of what is there already the new word counts. */
export function withFound(picture: Picture, { nodes, edges }: Found): Picture {
  const allNodes = new Map([...picture.nodes, ...nodes.map((node): [string, PictureNode] => [node.id, node])]);
  const joined = edges.filter(({ from, to }) => allNodes.has(from) && allNodes.has(to));
  const allEdges = new Map([...picture.edges, ...joined.map((edge): [string, PictureEdge] => [edgeKey(edge), edge])]);
  return { ...picture, nodes: allNodes, edges: allEdges };
}

/** The picture without some concepts, and without everything that needs them. */
export function without(picture: Picture, ids: ReadonlySet<string>): Picture {
  const stays = (id: string) => !ids.has(id);
  return {
    ...picture,
    nodes: new Map([...picture.nodes].filter(([id]) => stays(id))),
    edges: new Map([...picture.edges].filter(([, { from, to }]) => stays(from) && stays(to))),
    hidden: new Set([...picture.hidden].filter(stays)),
    pinned: new Set([...picture.pinned].filter(stays)),
    routes: picture.routes.filter((route) => route.every(stays)),
  };
}
