import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, InterfaceType } from "type-graphql";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { CONCEPT_KINDS, type ConceptKind, STATUSES, type Status } from "./concept.rules.ts";

/** The GraphQL enum of concept kinds. */
export const ConceptKindEnum = enumType("ConceptKind", "What an editor curates.", {
  ROLE: "A career.",
  ROLE_FAMILY: "A group of roles.",
  LEVEL: "A rung of a role's ladder.",
  SKILL: "Something one can do, use or know.",
  SKILL_GROUP: "A group of skills.",
  SPECIALIZATION: "A narrower field within a role.",
  LEARNING_OPTION: "A way to learn skills.",
  REGION: "A country or market that pay is stated for.",
});

/** The GraphQL enum of statuses. */
export const StatusEnum = enumType("Status", "Drafts live in proposals, never in the graph.", {
  [STATUSES.PUBLISHED]: "Shown everywhere.",
  [STATUSES.DEPRECATED]: "Still readable by id and slug, but left out of lists and search unless asked for.",
});

/** The name of the object type behind an interface value. */
function typeName(value: { kind: ConceptKind }): string {
  return CONCEPT_KINDS[value.kind];
}

@InterfaceType("Node", { resolveType: typeName, description: "Anything with an id of its own." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque, stable and unique across all types." })
  id: string;
}

@InterfaceType("Concept", { implements: Node, resolveType: typeName, description: "Anything an editor curates." })
export abstract class Concept extends Node {
  @Field(() => ConceptKindEnum) kind: ConceptKind;

  @Field(() => String, { description: "Unique within its type, readable; keeps answering after a rename." })
  slug: string;

  @Field(() => String) name: string;

  @Field(() => [String], { description: "Other names people use for it." }) altNames: string[];

  @Field(() => String, { nullable: true, description: "One or two sentences." }) summary: string | null;

  @Field(() => StatusEnum) status: Status;

  @Field(() => Int, {
    description:
      "Number of the last revision that changed this concept or an edge of it: pass it back as expectedRevision.",
  })
  revision: number;

  @Field(() => GraphQLDateTime) createdAt: Date;

  @Field(() => GraphQLDateTime) updatedAt: Date;
}

export const ConceptConnection = connectionType<Concept>("Concept", () => Concept);
