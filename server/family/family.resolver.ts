import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Role, RoleConnection } from "../role/role.type.ts";
import { FAMILIES } from "./family.cypher.ts";
import { RoleFamily } from "./family.type.ts";

@Resolver(() => RoleFamily)
export class RoleFamilyResolver {
  @Needs("VIEWER")
  @Query(() => [RoleFamily], { description: "All published families, by name." })
  roleFamilies(@Ctx() { graph }: Context) {
    return graph.read(FAMILIES.all);
  }

  @FieldResolver(() => RoleFamily, { nullable: true, description: "The family it is a part of." })
  parent(@Root() family: RoleFamily, @Ctx() { batches }: Context) {
    return batches.one(FAMILIES.parents, family.id);
  }

  @FieldResolver(() => [RoleFamily], { description: "Its parts, by name." })
  children(@Root() family: RoleFamily, @Ctx() { batches }: Context) {
    return batches.many(FAMILIES.children, family.id);
  }

  @FieldResolver(() => RoleConnection, { description: "The published roles directly in it, by name." })
  roles(@Root() family: RoleFamily, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { batches }: Context) {
    const relation = { list: "roles of a family", entries: FAMILIES.members, counts: FAMILIES.memberCounts };
    return edgePage(batches, family.id, page, relation);
  }
}

@Resolver(() => Role)
export class RoleFamilyOfRoleResolver {
  @FieldResolver(() => RoleFamily, { nullable: true })
  family(@Root() role: Role, @Ctx() { batches }: Context) {
    return batches.one(FAMILIES.ofMembers, role.id);
  }
}
