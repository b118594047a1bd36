import { GraphQLDateTime } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import { RelationCount } from "./network.type.ts";

@ObjectType("KindCount", { simpleResolvers: true, description: "How many published concepts of a kind there are." })
export class KindCount {
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => Int, { description: "How many concepts." }) count: number;
}

@ObjectType("DegreeDistribution", {
  simpleResolvers: true,
  description: "How many edges to published concepts those of a kind have, in either direction.",
})
export class DegreeDistribution {
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => Float, { description: "The arithmetic mean." }) mean: number;
  @Field(() => Int, { description: "Half of the concepts have at most so many." }) median: number;
  @Field(() => Int, { description: "Nine of ten have at most so many." }) ninetieth: number;
  @Field(() => Int, { description: "None has more." }) most: number;
  @Field(() => Int, { description: "How many concepts have none." }) isolated: number;
}

@ObjectType("FieldCoverage", {
  simpleResolvers: true,
  description: "How many published concepts of a kind have a value for a field that may be left out.",
})
export class FieldCoverage {
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => String, { description: "The name of the stored field." }) field: string;
  @Field(() => Int, { description: "How many have a value." }) filled: number;
  @Field(() => Int, { description: "How many concepts of the kind there are." }) of: number;
}

@ObjectType("GraphStatistics", { description: "The graph in numbers; deprecated concepts are left out." })
export class GraphStatistics {
  @Field(() => Int, { simple: true, description: "The revision of the graph they are of." }) revision: number;
  @Field(() => [KindCount], { simple: true, description: "The concepts." }) concepts: KindCount[];
  @Field(() => [RelationCount], { simple: true, description: "The edges." }) relations: readonly RelationCount[];
  @Field(() => Int, { simple: true, description: "Into how many parts it falls that no edge joins." })
  components: number;
  @Field(() => Int, { simple: true, description: "How many concepts the largest of these parts has." })
  largestComponent: number;
  @Field(() => [DegreeDistribution], { simple: true, description: "How well connected each kind is." })
  degrees: readonly DegreeDistribution[];
}

@ObjectType("GrowthPoint", { simpleResolvers: true, description: "How large the graph was after a revision." })
export class GrowthPoint {
  @Field(() => Int, { description: "The number of the revision." }) revision: number;
  @Field(() => GraphQLDateTime, { description: "When it was made." }) at: Date;
  @Field(() => Int, { description: "How many concepts there were, deprecated ones too." }) concepts: number;
  @Field(() => Int, { description: "How many edges between concepts." }) relations: number;
}

@ObjectType("MatrixConcept", { simpleResolvers: true, description: "A family or group that names a row or column." })
export class MatrixConcept {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
}

@ObjectType("MatrixCell", {
  simpleResolvers: true,
  description: "Which share a group of skills has in what the roles of a family require.",
})
export class MatrixCell {
  @Field(() => MatrixConcept) family: MatrixConcept;
  @Field(() => MatrixConcept, { description: "The group of skills." }) group: MatrixConcept;
  @Field(() => Float, { description: "0 to 1, weighted by importance." }) share: number;
  @Field(() => Int, { description: "How many roles of the family require a skill of the group." }) roles: number;
}

@ObjectType("SkillMatrix", {
  simpleResolvers: true,
  description: "Families against groups of skills: cells without a share are left out.",
})
export class SkillMatrix {
  @Field(() => Int, { description: "The revision of the graph it is of." }) revision: number;
  @Field(() => [MatrixCell], { description: "By family, the largest shares first: at most 10,000." })
  cells: MatrixCell[];
  @Field(() => Boolean, { description: "Whether there are more." }) truncated: boolean;
}
