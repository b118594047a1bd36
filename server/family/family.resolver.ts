import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Role, RoleConnection } from "../role/role.type.ts";
import {
  CHILD_FAMILIES,
  FAMILIES_OF_ROLES,
  PARENT_FAMILIES,
  ROLE_COUNTS_OF_FAMILIES,
  ROLE_FAMILIES,
  ROLES_OF_FAMILIES,
} from "./family.cypher.ts";
import { RoleFamily } from "./family.type.ts";

@Resolver(() => RoleFamily)
export class RoleFamilyResolver {
  @Needs("VIEWER")
  @Query(() => [RoleFamily], { description: "All published families, by name." })
  roleFamilies(@Ctx() { graph }: Context) {
    return graph.read(ROLE_FAMILIES);
  }

  @FieldResolver(() => RoleFamily, { nullable: true, description: "The family it is a part of." })
  parent(@Root() family: RoleFamily, @Ctx() { batches }: Context) {
    return batches.one(PARENT_FAMILIES, family.id);
  }

  @FieldResolver(() => [RoleFamily], { description: "Its parts, by name." })
  children(@Root() family: RoleFamily, @Ctx() { batches }: Context) {
    return batches.many(CHILD_FAMILIES, family.id);
  }

  @FieldResolver(() => RoleConnection, { description: "The published roles directly in it, by name." })
  roles(@Root() family: RoleFamily, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { batches }: Context) {
    const relation = { list: "roles of a family", entries: ROLES_OF_FAMILIES, counts: ROLE_COUNTS_OF_FAMILIES };
    return edgePage(batches, family.id, page, relation);
  }
}

@Resolver(() => Role)
export class RoleFamilyOfRoleResolver {
  @FieldResolver(() => RoleFamily, { nullable: true })
  family(@Root() role: Role, @Ctx() { batches }: Context) {
    return batches.one(FAMILIES_OF_ROLES, role.id);
  }
}
