import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { PERMISSIONS, type Permission } from "./user.rules.ts";

export const PermissionEnum = enumType(
  "Permission",
  "What people and tokens may do; each includes the ones before it.",
  PERMISSIONS,
);

@ObjectType("User", {
  simpleResolvers: true,
  description: "A person, or a part of the product that writes on its own.",
})
export class User {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => PermissionEnum) permission: Permission;
}

export const UserConnection = connectionType<User>("User", () => User);

/** What only a person itself and administrators see of it. */
export interface Account {
  readonly email: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly hasPassword: boolean;
}

@InputType("UserFilter", { description: "All given conditions hold." })
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the name; for administrators also the start of the e-mail.",
  })
  text?: string | null;
  @Field(() => [PermissionEnum], { nullable: true, description: "Only people with one of these permissions." })
  permissions?: Permission[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Only people who are (or are not) disabled; heeded for administrators only, others see who is not.",
  })
  disabled?: boolean | null;
}

@InputType("InvitationInput", { description: "A person to be let in." })
export class InvitationInput {
  @Field(() => String, { description: "What the person signs in with; must not be in use." }) email: string;
  @Field(() => String, { description: "1 to 256 characters." }) name: string;
  @Field(() => PermissionEnum) permission: Permission;
}

@InputType("UserPatch", { description: "What is to change; the rest stays." })
export class UserPatch {
  @Field(() => String, { nullable: true, description: "1 to 256 characters." }) name?: string | null;
  @Field(() => PermissionEnum, { nullable: true, description: "Takes effect at once, in running sessions too." })
  permission?: Permission | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True ends all sessions and API tokens of the person at once; false lets the person sign in again.",
  })
  disabled?: boolean | null;
}

@ObjectType("PasswordLink", {
  simpleResolvers: true,
  description: "Lets a person set a password, once: to be handed over by whoever asked for it. It is not shown again.",
})
export class PasswordLink {
  @Field(() => User, { description: "Whose password it sets." }) user: User;
  @Field(() => String, {
    description: "The page of the panel to open; a path of this server unless PUBLIC_URL is configured.",
  })
  link: string;
  @Field(() => GraphQLDateTime, { description: "Until when it works." }) expiresAt: Date;
}
