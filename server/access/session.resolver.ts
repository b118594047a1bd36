import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { Needs } from "./needs.ts";
import { listSessions, revokeSession, signOut } from "./session.store.ts";
import { Session } from "./session.type.ts";
import { PermissionEnum, User } from "./user.type.ts";

@Resolver()
export class SessionResolver {
  @Needs("ANYONE")
  @Query(() => User, { nullable: true, description: "Who asks; null for strangers." })
  viewer(@Ctx() { viewer }: Context) {
    return viewer.user;
  }

  @Needs("ANYONE")
  @Query(() => PermissionEnum, {
    nullable: true,
    description: "What this request may do: with an API token it may be less than its user may; null: not even read.",
  })
  viewerPermission(@Ctx() { viewer }: Context) {
    return viewer.permission;
  }

  @Needs("SESSION")
  @Query(() => [Session], { description: "One's own sessions that have not ended, the last used first." })
  sessions(@Ctx() { access, viewer }: Context) {
    return listSessions(access, viewer);
  }

  @Needs("SESSION")
  @Mutation(() => Boolean, { description: "Ends one of one's own sessions, wherever it was opened." })
  revokeSession(
    @Arg("id", () => ID, { description: "Id of the session, as in sessions." }) id: string,
    @Ctx() { access, viewer, visit }: Context,
  ) {
    return revokeSession(access, viewer, visit, id);
  }

  @Needs("ANYONE")
  @Mutation(() => Boolean, { description: "Ends the session of this browser; false where there is none." })
  signOut(@Ctx() { access, viewer, visit }: Context) {
    return signOut(access, viewer, visit);
  }
}
