import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { createApiToken, listApiTokens, revokeApiToken } from "./api-token.store.ts";
import { ApiToken, NewApiToken, ScopeEnum } from "./api-token.type.ts";
import { Needs } from "./needs.ts";
import type { Scope } from "./scope.rules.ts";

@Resolver()
export class ApiTokenResolver {
  @Needs("SESSION")
  @Query(() => [ApiToken], { description: "One's own API tokens, the newest first." })
  apiTokens(
    @Ctx() { access, viewer }: Context,
    @Arg("everybodys", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Those of all users; for administrators.",
    })
    everybodys?: boolean | null,
  ) {
    return listApiTokens(access, viewer, everybodys ?? false);
  }

  @Needs("SESSION")
  @Mutation(() => NewApiToken, { description: "Makes an API token for oneself. It is shown this once." })
  createApiToken(
    @Arg("name", () => String, { description: "What it is for." }) name: string,
    @Arg("scope", () => ScopeEnum, { description: "Nothing beyond one's own permission." }) scope: Scope,
    @Ctx() { access, viewer, visit }: Context,
    @Arg("expiresAt", () => GraphQLDateTime, {
      nullable: true,
      description: "In a year unless given; at most five years ahead.",
    })
    expiresAt?: Date | null,
  ) {
    return createApiToken(access, viewer, visit, { name, scope, expiresAt: expiresAt ?? null });
  }

  @Needs("SESSION")
  @Mutation(() => Boolean, {
    description: "Revokes one of one's own API tokens, or anybody's for administrators; it counts at once.",
  })
  revokeApiToken(
    @Arg("id", () => ID, { description: "Id of the token, not the token itself." }) id: string,
    @Ctx() { access, viewer, visit }: Context,
  ) {
    return revokeApiToken(access, viewer, visit, id);
  }
}
