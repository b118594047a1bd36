import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Page } from "../page.ts";
import { Needs } from "./needs.ts";
import { addPasswordLink } from "./password.store.ts";
import { INVITATION_MS, RESET_MS } from "./session.rules.ts";
import { ACCOUNTS } from "./user.cypher.ts";
import { addPerson, changePerson, listUsers } from "./user.store.ts";
import {
  type Account,
  InvitationInput,
  PasswordLink,
  User,
  UserConnection,
  UserFilter,
  UserPatch,
} from "./user.type.ts";
import { may, type Viewer } from "./viewer.ts";

const HIDDEN = "Only to oneself and administrators; null to others.";

@ArgsType()
class UserListArgs extends Page {
  @Field(() => UserFilter, {
    nullable: true,
    description: "Which people; all who are not disabled, for administrators all.",
  })
  filter?: UserFilter | null;
}

/** Every way to a user ends here, so no path shows more than another. */
@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => String, { nullable: true, description: HIDDEN })
  async email(@Root() user: User, @Ctx() context: Context) {
    return (await accountOf(user, context))?.email ?? null;
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true, description: HIDDEN })
  async createdAt(@Root() user: User, @Ctx() context: Context) {
    return (await accountOf(user, context))?.createdAt ?? null;
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: `Since when the person cannot sign in; null: can. ${HIDDEN}`,
  })
  async disabledAt(@Root() user: User, @Ctx() context: Context) {
    return (await accountOf(user, context))?.disabledAt ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether a password is set. ${HIDDEN}` })
  async hasPassword(@Root() user: User, @Ctx() context: Context) {
    return (await accountOf(user, context))?.hasPassword ?? null;
  }

  @Needs("EDITOR")
  @Query(() => UserConnection, { description: "The people of this server, by name." })
  users(@Args(() => UserListArgs) args: UserListArgs, @Ctx() { access, viewer }: Context) {
    return listUsers(access, viewer, args.filter ?? {}, args);
  }

  @Needs("ADMIN")
  @Mutation(() => PasswordLink, {
    description: "Adds a person; the link lets the person choose a password within 7 days.",
  })
  async inviteUser(
    @Arg("input", () => InvitationInput, { description: "Whom to let in, and as what." }) input: InvitationInput,
    @Ctx() { access, viewer }: Context,
  ) {
    const { id } = await addPerson(access, input);
    access.audit("USER_INVITED", { by: by(viewer), user: id, permission: input.permission });
    return addPasswordLink(access, id, INVITATION_MS);
  }

  @Needs("ADMIN")
  @Mutation(() => PasswordLink, {
    description:
      "Makes a link that lets a person choose a new password within a day; earlier links of the person end. The old password works until then.",
  })
  async resetPassword(
    @Arg("user", () => ID, { description: "Id of the person." }) user: string,
    @Ctx() { access, viewer }: Context,
  ) {
    const link = await addPasswordLink(access, user, RESET_MS);
    access.audit("PASSWORD_LINK_CREATED", { by: by(viewer), user });
    return link;
  }

  @Needs("ADMIN")
  @Mutation(() => User, {
    description:
      "Changes a person's name or permission, or disables the person; takes effect at once. The last administrator can neither be disabled nor lose the permission (CONFLICT).",
  })
  updateUser(
    @Arg("id", () => ID, { description: "Id of the person." }) id: string,
    @Arg("patch", () => UserPatch, { description: "What is to change." }) patch: UserPatch,
    @Ctx() { access, viewer }: Context,
  ) {
    return changePerson(access, by(viewer), id, patch);
  }
}

async function accountOf(user: User, { viewer, batches }: Context): Promise<Account | null> {
  const visible = viewer.user?.id === user.id || may(viewer, "ADMIN");
  return visible ? batches.one(ACCOUNTS, user.id) : null;
}

function by(viewer: Viewer): string | null {
  return viewer.user?.id ?? null;
}
