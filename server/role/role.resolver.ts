import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { findBySlug, SLUG } from "../concept/lookup.store.ts";
import type { Context } from "../context.ts";
import { Page } from "../page.ts";
import { SOURCES } from "../source/source.cypher.ts";
import { Source } from "../source/source.type.ts";
import { listRoles } from "./role.store.ts";
import { Outlook, Role, RoleConnection } from "./role.type.ts";
import { RoleFilter, RoleOrder } from "./role-filter.type.ts";

@ArgsType()
class RoleListArgs extends Page {
  @Field(() => RoleFilter, { nullable: true, description: "Which ones; all published ones unless given." })
  filter?: RoleFilter | null;
  @Field(() => RoleOrder, { nullable: true, description: "How they are sorted; by name unless given." })
  orderBy?: RoleOrder | null;
}

@Resolver(() => Role)
export class RoleResolver {
  @Needs("VIEWER")
  @Query(() => Role, {
    nullable: true,
    description: "A role by its slug, or by one it had before; null where there is none.",
  })
  role(@Arg("slug", () => String, SLUG) slug: string, @Ctx() { batches }: Context) {
    return findBySlug(batches, "ROLE", slug);
  }

  @Needs("VIEWER")
  @Query(() => RoleConnection, { description: "Roles, by name unless ordered otherwise." })
  roles(@Args(() => RoleListArgs) args: RoleListArgs, @Ctx() { graph, payRegion }: Context) {
    return listRoles(graph, payRegion, args.filter ?? {}, args.orderBy ?? null, args);
  }

  @FieldResolver(() => Outlook, { nullable: true })
  outlook(@Root() { outlookFigures, outlookSource }: Role) {
    return outlookFigures && { ...outlookFigures, sourceId: outlookSource };
  }
}

@Resolver(() => Outlook)
export class OutlookResolver {
  @FieldResolver(() => Source, { nullable: true, description: "Where the figures come from." })
  source(@Root() outlook: Outlook, @Ctx() { batches }: Context) {
    return outlook.sourceId === null ? null : batches.one(SOURCES, outlook.sourceId);
  }
}
