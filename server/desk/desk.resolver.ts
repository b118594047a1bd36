import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { userOf } from "../access/viewer.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { LAST_VISIT, VIEWS_OF } from "./desk.cypher.ts";
import { forgetView, noteVisit, saveView } from "./desk.store.ts";
import { SavedView } from "./desk.type.ts";

const KIND = { description: "Which list: the one of the concepts of this kind." };

/** What the panel keeps for a person, wherever the person signs in. */
@Resolver()
export class DeskResolver {
  @Needs("SESSION")
  @Query(() => [SavedView], { description: "One's own saved views of a list, by name." })
  savedViews(@Arg("kind", () => ConceptKindEnum, KIND) kind: ConceptKind, @Ctx() { database, viewer }: Context) {
    return database.read(VIEWS_OF, { user: userOf(viewer).id, kind });
  }

  @Needs("SESSION")
  @Query(() => GraphQLDateTime, {
    nullable: true,
    description: "When one's visit before this one ended, on whatever machine; null on the first.",
  })
  async lastVisit(@Ctx() { database, viewer }: Context): Promise<Date | null> {
    return (await database.read(LAST_VISIT, { user: userOf(viewer).id }))[0] ?? null;
  }

  @Needs("SESSION")
  @Mutation(() => SavedView, { description: "Keeps a view for oneself; one of the same name gives way." })
  saveView(
    @Arg("kind", () => ConceptKindEnum, KIND) kind: ConceptKind,
    @Arg("name", () => String, { description: "1 to 100 characters." }) name: string,
    @Arg("search", () => String, {
      description: "The part of the list's address from its question mark on; at most 8,000 characters.",
    })
    search: string,
    @Ctx() { database, viewer }: Context,
  ) {
    return saveView(database, userOf(viewer).id, kind, { name, search });
  }

  @Needs("SESSION")
  @Mutation(() => Boolean, { description: "Forgets one of one's own views; false where there is none of this name." })
  forgetView(
    @Arg("kind", () => ConceptKindEnum, KIND) kind: ConceptKind,
    @Arg("name", () => String, { description: "Of the view." }) name: string,
    @Ctx() { database, viewer }: Context,
  ) {
    return forgetView(database, userOf(viewer).id, kind, name);
  }

  @Needs("SESSION")
  @Mutation(() => GraphQLDateTime, {
    nullable: true,
    description:
      "Notes that one is here, and says when the visit before this one ended. Half an hour away ends a visit.",
  })
  noteVisit(@Ctx() { database, viewer }: Context) {
    return noteVisit(database, userOf(viewer).id);
  }
}
