import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Role } from "../role/role.type.ts";
import { RELATED_ROLE_COUNTS, RELATED_ROLES } from "./related-role.cypher.ts";
import { RelatedRoleConnection } from "./related-role.type.ts";

@Resolver(() => Role)
export class RelatedRoleResolver {
  @FieldResolver(() => RelatedRoleConnection, { description: "Roles that curators found alike, the closest first." })
  relatedRoles(@Root() role: Role, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { batches }: Context) {
    return edgePage(batches, role.id, page, {
      list: "related roles",
      entries: RELATED_ROLES,
      counts: RELATED_ROLE_COUNTS,
    });
  }
}
