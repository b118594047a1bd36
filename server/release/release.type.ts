import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { User } from "../access/user.type.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { Concept, ConceptKindEnum } from "../concept/concept.type.ts";

@ObjectType("Release", { description: "A named revision that anybody can download, signed, and never changed again." })
export class Release {
  @Field(() => ID, { simple: true }) id: string;
  @Field(() => String, { simple: true, description: "Such as 2026.1; also a part of its addresses." }) name: string;
  @Field(() => Int, { simple: true, description: "The revision that it shows." }) revision: number;
  @Field(() => String, { simple: true, description: "The SHA-256 of its bundle, in hexadecimal digits." }) hash: string;
  @Field(() => String, { simple: true, nullable: true, description: "What its author says about it, in Markdown." })
  notes: string | null;
  @Field(() => GraphQLDateTime, { simple: true }) at: Date;
  @Field(() => User, { simple: true, description: "Who made it." }) by: User;

  /** How many concepts changed since the release before, as JSON. */
  counts: string;
}

@ObjectType("ReleaseCount", {
  simpleResolvers: true,
  description: "How many concepts of one kind changed since the release before, each counted once.",
})
export class ReleaseCount {
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => Int, { description: "New ones." }) created: number;
  @Field(() => Int, { description: "With other fields, edges or parts than before." }) changed: number;
  @Field(() => Int, { description: "No longer to be used." }) deprecated: number;
  @Field(() => Int, { description: "Deleted for good." }) removed: number;
}

@ObjectType("ReleaseFile", { simpleResolvers: true, description: "A file of a release." })
export class ReleaseFile {
  @Field(() => String, { description: "Such as bundle.ndjson." }) name: string;
  @Field(() => String, { description: "Where it is, as a path on this server." }) path: string;
  @Field(() => Int, { description: "Its size." }) bytes: number;
  @Field(() => String, { description: "The SHA-256 of the file, in hexadecimal digits." }) sha256: string;
}

@ObjectType("ResolvedId", { simpleResolvers: true, description: "What an id that was kept for long stands for today." })
export class ResolvedId {
  @Field(() => ID, { description: "The id that was asked about." }) id: string;
  @Field(() => Concept, {
    nullable: true,
    description: "The concept with this id; null where it was deleted, or never was.",
  })
  concept: Concept | null;
  @Field(() => [Concept], {
    description:
      "What to use today: itself, or the published concepts that it was merged into or replaced by; none where nothing replaces it.",
  })
  current: readonly Concept[];
}
