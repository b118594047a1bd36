import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { userOf } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { VIEW_NAMED, VIEW_NAMES_OF } from "./desk.cypher.ts";
import { forgetView, saveView } from "./desk.store.ts";
import { SavedPicture, SavedView } from "./desk.type.ts";

const kind = "EXPLORER";
const NAME = { description: "Of the picture." };

/** The pictures of the explorer that a person keeps. */
@Resolver()
export class PictureResolver {
  @Needs("SESSION")
  @Query(() => [SavedPicture], { description: "One's own saved pictures of the explorer, by name." })
  savedPictures(@Ctx() { database, viewer }: Context) {
    return database.read(VIEW_NAMES_OF, { user: userOf(viewer).id, kind });
  }

  @Needs("SESSION")
  @Query(() => SavedView, { nullable: true, description: "One of one's own saved pictures; null where there is none." })
  async savedPicture(@Arg("name", () => String, NAME) name: string, @Ctx() { database, viewer }: Context) {
    return (await database.read(VIEW_NAMED, { user: userOf(viewer).id, kind, name }))[0] ?? null;
  }

  @Needs("SESSION")
  @Mutation(() => SavedView, {
    description: "Keeps a picture of the explorer for oneself; one of the same name gives way. At most 100.",
  })
  savePicture(
    @Arg("name", () => String, { description: "1 to 100 characters." }) name: string,
    @Arg("search", () => String, {
      description: "The part of the explorer's address from its question mark on; at most 200,000 characters.",
    })
    search: string,
    @Ctx() { database, viewer }: Context,
  ) {
    return saveView(database, userOf(viewer).id, kind, { name, search });
  }

  @Needs("SESSION")
  @Mutation(() => Boolean, {
    description: "Forgets one of one's own pictures; false where there is none of this name.",
  })
  forgetPicture(@Arg("name", () => String, NAME) name: string, @Ctx() { database, viewer }: Context) {
    return forgetView(database, userOf(viewer).id, kind, name);
  }
}
