import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { SCOPES, type Scope } from "./scope.rules.ts";
import { User } from "./user.type.ts";

export const ScopeEnum = enumType(
  "TokenScope",
  "What an API token may be used for at most; it never may more than its user.",
  SCOPES,
);

@ObjectType("ApiToken", { simpleResolvers: true, description: "Lets a program act for a user." })
export class ApiToken {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => ScopeEnum, { description: "What it may be used for at most." }) scope: Scope;
  @Field(() => String, { description: "How the token starts, to tell it from others." }) start: string;
  @Field(() => User, { description: "For whom it acts." }) user: User;
  @Field(() => GraphQLDateTime) createdAt: Date;
  @Field(() => GraphQLDateTime, { description: "From then on it is refused." }) expiresAt: Date;
  @Field(() => GraphQLDateTime, { nullable: true, description: "To the minute; null: never." }) lastUsedAt: Date | null;
}

@ObjectType("NewApiToken", { simpleResolvers: true, description: "A token that was just made." })
export class NewApiToken {
  @Field(() => String, {
    description: "To be sent as `Authorization: Bearer …`. It is stored hashed and cannot be shown again.",
  })
  token: string;
  @Field(() => ApiToken, { description: "What the list of tokens shows of it." }) apiToken: ApiToken;
}
