import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { PERMISSIONS, type Permission } from "./user.rules.ts";

const PermissionEnum = enumType(
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

  @Field(() => String, { nullable: true, description: "Only to oneself and administrators." })
  email: string | null;
}
