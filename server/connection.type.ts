import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { type Connection, PageInfo, type PageToRead } from "./page.ts";

/** An entry of a plain list of nodes. */
export interface NodeEdge<Node> {
  cursor: string;
  node: Node;
}

/** Makes the pair of types of a plain connection: `<name>Edge` and `<name>Connection`. */
export function connectionType<Node extends object>(
  name: string,
  node: () => abstract new (...values: never[]) => Node,
) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An entry of a list of type ${name}.` })
  class Edge {
    @Field(() => String) cursor: string;
    @Field(node) node: Node;
  }
  return connectionOf(name, () => Edge, node);
}

/** Makes the connection type over an edge type that carries properties of its own. */
export function connectionOf<Edge extends { cursor: string; node: object }>(
  name: string,
  edge: () => ClassType<Edge>,
  node: () => abstract new (...values: never[]) => object,
) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  class PageOf {
    @Field(() => [edge()], { simple: true }) edges: Connection<Edge>["edges"] | PageToRead<Edge>["edges"];

    @Field(() => [node()], { description: "The nodes of the edges, in the same order." })
    async nodes(): Promise<object[]> {
      const edges = typeof this.edges === "function" ? await this.edges() : this.edges;
      return edges.map((entry) => entry.node);
    }

    @Field(() => PageInfo, { simple: true }) pageInfo: PageInfo | PageToRead<Edge>["pageInfo"];

    @Field(() => Int, { simple: true, description: "How many entries the whole list has; counted only when selected." })
    totalCount: () => Promise<number>;
  }
  return PageOf;
}
