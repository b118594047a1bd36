import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Relation } from "../changes/catalogue.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import { RelationKindEnum } from "../history/revision.type.ts";

@ObjectType("RelationCount", { simpleResolvers: true, description: "How many edges of a relation there are." })
export class RelationCount {
  @Field(() => RelationKindEnum, { description: "The relation." }) relation: Relation;
  @Field(() => Int, { description: "How many edges." }) count: number;
}

@ObjectType("GraphNode", { simpleResolvers: true, description: "A concept as a node of the graph." })
export class GraphNode {
  @Field(() => ID) id: string;
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: "How many edges lead to published concepts, in the whole graph." }) degree: number;
  @Field(() => [RelationCount], { description: "The same by relation: what expanding it would show." })
  degrees: RelationCount[];
}

@ObjectType("GraphEdge", { simpleResolvers: true, description: "An edge between two nodes of the answer." })
export class GraphEdge {
  @Field(() => ID) from: string;
  @Field(() => ID) to: string;
  @Field(() => RelationKindEnum, { description: "The relation." }) relation: Relation;
  @Field(() => Float, {
    nullable: true,
    description:
      "The importance of a requirement, strength of a relation, difficulty of a move, or proficiency taught.",
  })
  weight: number | null;
}

@ObjectType("Subgraph", { simpleResolvers: true, description: "A part of the graph." })
export class Subgraph {
  @Field(() => [GraphNode], { description: "The nearest first." }) nodes: GraphNode[];
  @Field(() => [GraphEdge], { description: "All edges between the nodes, of the chosen relations." })
  edges: GraphEdge[];
  @Field(() => Boolean, { description: "Whether there is more than the limit let through." }) truncated: boolean;
  @Field(() => Int, { description: "The revision of the graph it is a part of." }) revision: number;
}

@ObjectType("GraphPath", { simpleResolvers: true, description: "A way from one concept to another." })
export class GraphPath {
  @Field(() => [GraphNode], { description: "From one end to the other." }) nodes: GraphNode[];
  @Field(() => [GraphEdge], { description: "Between each node and the next, whichever way they point." })
  edges: GraphEdge[];
  @Field(() => Int, { description: "How many edges it has." }) length: number;
}
