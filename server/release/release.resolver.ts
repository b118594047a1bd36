import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { userOf } from "../access/viewer.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { readChangesSince } from "../feed/change-feed.ts";
import { ChangeFeed } from "../feed/change-feed.type.ts";
import { IN_USE_TODAY, RELEASE_BY_NAME, RELEASES } from "./release.cypher.ts";
import { Release, ReleaseCount, ReleaseFile, ResolvedId } from "./release.type.ts";
import { readCounts } from "./release-changes.ts";
import { filesOf } from "./release-folder.ts";

const MOST_IDS = 100;

@Resolver(() => Release)
export class ReleaseResolver {
  @Needs("VIEWER")
  @Query(() => [Release], { description: "The releases of the graph, the latest first: at most 500." })
  releases(@Ctx() { graph }: Context) {
    return graph.read(RELEASES);
  }

  @Needs("VIEWER")
  @Query(() => Release, { nullable: true, description: "A release by its name." })
  async release(
    @Arg("name", () => String, { description: "Such as 2026.1." }) name: string,
    @Ctx() { graph }: Context,
  ): Promise<Release | null> {
    const [release] = await graph.read(RELEASE_BY_NAME, { name });
    return release ?? null;
  }

  @Needs("VIEWER")
  @Query(() => [ResolvedId], {
    description:
      "What ids that were kept for long stand for today, in the order of the ids: merges and replacements are followed.",
  })
  resolveIds(
    @Arg("ids", () => [ID], { description: "At most 100." }) ids: string[],
    @Ctx() { batches }: Context,
  ): Promise<ResolvedId[]> {
    if (ids.length > MOST_IDS) throw badInput([{ path: "ids", message: `must have at most ${MOST_IDS} entries` }]);
    return Promise.all(
      ids.map(async (id) => ({
        id,
        concept: await batches.one(CONCEPTS_BY_ID, id),
        current: await batches.many(IN_USE_TODAY, id),
      })),
    );
  }

  @Needs("EDITOR")
  @Mutation(() => Release, {
    description:
      "Names the present revision and stores it, signed, for download. Refused with CONFLICT where the name is taken or the graph breaks its own rules.",
  })
  createRelease(
    @Arg("name", () => String, { description: "Letters, digits, dots, hyphens and underscores, such as 2026.1." })
    name: string,
    @Ctx() { releases, viewer }: Context,
    @Arg("notes", () => String, { nullable: true, description: "What readers should know, in Markdown." })
    notes?: string | null,
  ) {
    return releases.create(name, notes ?? null, userOf(viewer));
  }

  @FieldResolver(() => [ReleaseCount], {
    description: "How many concepts changed since the release before, by kind; kinds of which none did are left out.",
  })
  counts(@Root() { counts }: Release): ReleaseCount[] {
    return readCounts(counts);
  }

  @FieldResolver(() => [ReleaseFile], {
    description: "What can be downloaded; none where the release was made by another server that has the files.",
  })
  async files(@Root() { name }: Release, @Ctx() { releases }: Context): Promise<ReleaseFile[]> {
    const files = await filesOf(releases.folder, name);
    return files.map((file) => ({ ...file, path: `/releases/${name}/${file.name}` }));
  }

  @FieldResolver(() => ChangeFeed, {
    description: "What changed after it, for clients that keep a copy: go on with Query.changesSince(revision: upTo).",
  })
  changesSince(
    @Root() { revision }: Release,
    @Ctx() { graph }: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 500, description: "How many revisions, 1 to 1,000." })
    first?: number | null,
  ) {
    return readChangesSince(graph, revision, first ?? 500);
  }
}
