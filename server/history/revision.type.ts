import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { User } from "../access/user.type.ts";
import { PART_KINDS, RELATIONS } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import { CONCEPT_KINDS } from "../concept/concept.rules.ts";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";

const described = (kinds: Readonly<Record<string, unknown>>, what: string) =>
  Object.fromEntries(Object.keys(kinds).map((kind) => [kind, `${what} ${kind}`]));

/** The GraphQL enum of relations. */
export const RelationKindEnum = enumType(
  "RelationKind",
  "The kinds of edge between curated nodes.",
  described(RELATIONS, "The edge"),
);

/** What a change can be about, with a word on each. */
export const CHANGED = {
  ...described(CONCEPT_KINDS, "A concept of kind"),
  ...described(PART_KINDS, "A node of kind"),
  ...described(RELATIONS, "An edge"),
};

const ChangedKindEnum = enumType("ChangedKind", "What a change is about.", CHANGED);

@ObjectType("Change", {
  simpleResolvers: true,
  description:
    "One changed node or edge: before is null for a creation, after for a deletion; an update lists the changed fields only.",
})
export class Change {
  @Field(() => ChangedKindEnum) kind: string;
  @Field(() => ID, { description: "The concept, the owner of the part, or the start of the edge." }) conceptId: string;
  @Field(() => RelationKindEnum, { nullable: true, description: "Set when the change is about an edge." }) relation:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "The end of the edge, or the part of the concept." }) otherId:
    | string
    | null;
  @Field(() => GraphQLJSON, { nullable: true }) before: Fields | null;
  @Field(() => GraphQLJSON, { nullable: true }) after: Fields | null;
}

@ObjectType("Revision", { simpleResolvers: true, description: "A numbered, atomic, attributed list of changes." })
export class Revision {
  @Field(() => Int, { description: "1, 2, 3 … without gaps." }) number: number;
  @Field(() => GraphQLDateTime) at: Date;
  @Field(() => User) actor: User;
  @Field(() => String, { nullable: true, description: "Why, in the words of the author." }) message: string | null;
  @Field(() => Int, { description: "How many changes it has." }) size: number;

  /** Set when the revision is read as part of a concept's history. */
  concept: string | null;
}

export const RevisionConnection = connectionType<Revision>("Revision", () => Revision);
