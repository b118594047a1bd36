import {
  type ExplorerAction,
  type ExplorerState,
  explorerReducer,
  initialState,
} from "../../../admin/explorer/explorerState.ts";
import type { Found, PictureEdge, PictureNode } from "../../../admin/explorer/picture.ts";
import type { ConceptKind } from "../../../admin/gql/graphql.ts";

const kinds: Readonly<Record<string, ConceptKind>> = { r: "ROLE", s: "SKILL", f: "ROLE_FAMILY", l: "LEVEL" };

/** A concept; the first letter of its id says its kind. */
export function node(id: string, more: Partial<PictureNode> = {}): PictureNode {
  const kind = kinds[id[0] ?? ""] ?? "ROLE";
  return { id, kind, slug: id, name: `The ${id}`, degree: 0, degrees: [], families: [], ...more };
}

/** An edge, by default a requirement of importance 3. */
export function edge(from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge {
  return { from, to, relation: "REQUIRES", weight: 3, ...more };
}

/** Concepts by their ids, and edges given as pairs of them. */
export function found(ids: readonly string[], pairs: readonly (readonly [string, string])[] = []): Found {
  return { nodes: ids.map((id) => node(id)), edges: pairs.map(([from, to]) => edge(from, to)) };
}

/** The state after some actions. */
export function after(...actions: readonly ExplorerAction[]): ExplorerState {
  return actions.reduce(explorerReducer, initialState);
}

/** What is in the picture. */
export const idsIn = ({ picture }: ExplorerState) => [...picture.nodes.keys()];
