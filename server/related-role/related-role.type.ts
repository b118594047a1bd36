import { Field, Float, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type.ts";
import { Role } from "../role/role.type.ts";

@ObjectType("RelatedRoleEdge", {
  simpleResolvers: true,
  description: "A symmetric edge: stored once, read from both ends.",
})
export class RelatedRoleEdge {
  @Field(() => String) cursor: string;
  @Field(() => Role) node: Role;
  @Field(() => Float, { description: "0 (barely) to 1 (nearly the same work)." }) strength: number;
  @Field(() => String, { nullable: true, description: "What relates the two." }) rationale: string | null;
}

export const RelatedRoleConnection = connectionOf(
  "RelatedRole",
  () => RelatedRoleEdge,
  () => Role,
);
