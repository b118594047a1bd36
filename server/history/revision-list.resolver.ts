import { Arg, Args, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Revision, RevisionConnection } from "./revision.type.ts";
import { RevisionFilter } from "./revision-filter.type.ts";
import { REVISION } from "./revision-list.cypher.ts";
import { readRevisions } from "./revision-list.ts";

@Resolver()
export class RevisionListResolver {
  @Needs("VIEWER")
  @Query(() => RevisionConnection, { description: "What was changed, by whom and why: the latest revision first." })
  revisions(
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { graph }: Context,
    @Arg("filter", () => RevisionFilter, { nullable: true, description: "Only these revisions." })
    filter?: RevisionFilter | null,
  ) {
    return readRevisions(graph, filter ?? {}, page);
  }

  @Needs("VIEWER")
  @Query(() => Revision, { nullable: true, description: "One revision; null where there is none of this number." })
  async revision(
    @Arg("number", () => Int, { description: "1, 2, 3 …" }) number: number,
    @Ctx() { graph }: Context,
  ): Promise<Omit<Revision, "concept"> | null> {
    const [revision] = await graph.read(REVISION, { number });
    return revision ?? null;
  }
}
