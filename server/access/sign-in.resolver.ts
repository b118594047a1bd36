import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { Needs, OncePerRequest } from "./needs.ts";
import { OIDC_START } from "./oidc.rules.ts";
import { changePassword, setPassword } from "./password.store.ts";
import { Session } from "./session.type.ts";
import { isSetUpNeeded, setUpAdministrator } from "./set-up.store.ts";
import { signIn } from "./sign-in.store.ts";
import { inSession } from "./viewer.ts";

const NEW_PASSWORD = "12 to 256 characters, and not the e-mail.";

@ObjectType("SignInOptions", { simpleResolvers: true, description: "The ways to sign in to this server." })
class SignInOptions {
  @Field(() => Boolean, {
    description: "True while there are no people: the set-up link that the server printed makes the first.",
  })
  setUpNeeded: boolean;
  @Field(() => Boolean, { description: "Whether strangers may read." }) publicReading: boolean;
  @Field(() => String, { nullable: true, description: "Where signing in by the organisation's own provider begins." })
  externalSignIn: string | null;
}

@Resolver()
export class SignInResolver {
  @Needs("ANYONE")
  @Query(() => SignInOptions, { description: "The ways to sign in to this server." })
  async signInOptions(@Ctx() { access }: Context): Promise<SignInOptions> {
    const { publicReading, oidc } = access.settings;
    return { publicReading, setUpNeeded: await isSetUpNeeded(access), externalSignIn: oidc && OIDC_START };
  }

  @Needs("ANYONE")
  @OncePerRequest()
  @Mutation(() => Session, {
    description:
      "Signs in with a password and sets the session's cookie. Wrong attempts are slowed down with RATE_LIMITED. Once per request.",
  })
  async signIn(
    @Arg("email", () => String, { description: "In any case of letters." }) email: string,
    @Arg("password", () => String, { description: "As it was chosen: every character counts." }) password: string,
    @Ctx() context: Context,
  ) {
    return entered(context, await signIn(context.access, context.visit, email, password));
  }

  @Needs("ANYONE")
  @OncePerRequest()
  @Mutation(() => Session, {
    description: "Makes the first administrator with the secret of the set-up link, and signs in. Once per request.",
  })
  async setUpAdministrator(
    @Arg("token", () => String, { description: "The last part of the printed link." }) token: string,
    @Arg("name", () => String, { description: "1 to 256 characters." }) name: string,
    @Arg("email", () => String, { description: "What to sign in with from then on." }) email: string,
    @Arg("password", () => String, { description: NEW_PASSWORD }) password: string,
    @Ctx() context: Context,
  ) {
    const session = await setUpAdministrator(context.access, context.visit, token, { name, email, password });
    return entered(context, session);
  }

  @Needs("ANYONE")
  @OncePerRequest()
  @Mutation(() => Boolean, {
    description:
      "Sets a password with the secret of an invitation or reset link, which works once; ends all sessions of the person. Once per request.",
  })
  setPassword(
    @Arg("token", () => String, { description: "The last part of the link." }) token: string,
    @Arg("password", () => String, { description: NEW_PASSWORD }) password: string,
    @Ctx() { access, visit }: Context,
  ) {
    return setPassword(access, visit, token, password);
  }

  @Needs("SESSION")
  @OncePerRequest()
  @Mutation(() => Boolean, { description: "Changes one's own password and ends all other sessions. Once per request." })
  changePassword(
    @Arg("current", () => String, { description: "The present password." }) current: string,
    @Arg("password", () => String, { description: NEW_PASSWORD }) password: string,
    @Ctx() { access, viewer, visit }: Context,
  ) {
    return changePassword(access, viewer, visit, current, password);
  }
}

/** The rest of the request is answered to the person who has just come in. */
function entered(context: Context, session: Session): Session {
  context.viewer = inSession(session);
  return session;
}
