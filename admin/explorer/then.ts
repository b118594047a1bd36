import { edgeKey, type Found, type Picture } from "./picture.ts";

/** The concepts of a picture as they were once: what was not there yet is left out, and edges are those there were. */
export function pictureThen(picture: Picture, { nodes, edges }: Found): Picture {
  const known = new Map(nodes.filter(({ id }) => picture.nodes.has(id)).map((node) => [node.id, node]));
  return {
    ...picture,
    nodes: known,
    edges: new Map(edges.map((edge) => [edgeKey(edge), edge])),
    routes: picture.routes.filter((route) => route.every((id) => known.has(id))),
  };
}
