import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { findBySlug, SLUG } from "../concept/lookup.store.ts";
import { wantedStatuses } from "../concept/wanted.ts";
import type { Context } from "../context.ts";
import { readSortedList } from "../order/sorted-list.ts";
import { Page } from "../page.ts";
import { Role } from "../role/role.type.ts";
import { idsMatching } from "../search/search.store.ts";
import {
  ROLES_OF_SPECIALIZATIONS,
  SPECIALIZATION_COUNT,
  SPECIALIZATION_PAGES,
  SPECIALIZATIONS_OF_ROLES,
} from "./specialization.cypher.ts";
import { Specialization, SpecializationConnection, SpecializationFilter } from "./specialization.type.ts";

@ArgsType()
class SpecializationArgs extends Page {
  @Field(() => SpecializationFilter, { nullable: true, description: "Which ones; all published ones unless given." })
  filter?: SpecializationFilter | null;
}

@Resolver(() => Specialization)
export class SpecializationResolver {
  @Needs("VIEWER")
  @Query(() => Specialization, {
    nullable: true,
    description: "A specialization by its slug, or by one it had before.",
  })
  specialization(@Arg("slug", () => String, SLUG) slug: string, @Ctx() { batches }: Context) {
    return findBySlug(batches, "SPECIALIZATION", slug);
  }

  @Needs("VIEWER")
  @Query(() => SpecializationConnection, { description: "Specializations, by name." })
  async specializations(@Args(() => SpecializationArgs) args: SpecializationArgs, @Ctx() { graph }: Context) {
    const { text, roles, statuses } = args.filter ?? {};
    return readSortedList(graph, {
      pages: SPECIALIZATION_PAGES,
      count: SPECIALIZATION_COUNT,
      order: "specializations",
      direction: "ASC",
      filter: {
        ...(await idsMatching(graph, text, ["SPECIALIZATION"])),
        roles: roles ?? [],
        statuses: wantedStatuses(statuses),
      },
      page: args,
    });
  }

  @FieldResolver(() => [Role], { description: "The roles it is a field of, by name." })
  roles(@Root() specialization: Specialization, @Ctx() { batches }: Context) {
    return batches.many(ROLES_OF_SPECIALIZATIONS, specialization.id);
  }
}

@Resolver(() => Role)
export class RoleSpecializationsResolver {
  @FieldResolver(() => [Specialization], { description: "Narrower fields within the role, by name." })
  specializations(@Root() role: Role, @Ctx() { batches }: Context) {
    return batches.many(SPECIALIZATIONS_OF_ROLES, role.id);
  }
}
