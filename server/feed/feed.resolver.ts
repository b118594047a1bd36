import { Arg, Ctx, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { Revision } from "../history/revision.type.ts";
import { readChangesSince } from "./change-feed.ts";
import { ChangeFeed } from "./change-feed.type.ts";
import type { Follower } from "./follower.ts";

interface Subscribing {
  readonly args: { readonly after?: number | null };
  readonly context: Context;
}

function follow({ args, context }: Subscribing): Promise<Follower> {
  return context.log.follow(args.after);
}

@Resolver()
export class FeedResolver {
  @Needs("VIEWER")
  @Query(() => ChangeFeed, {
    description: "What changed after a revision, for clients that keep a copy: begin with 0 and go on with upTo.",
  })
  changesSince(
    @Arg("revision", () => Int, { description: "The last revision the client has; 0 for all." }) revision: number,
    @Ctx() { graph }: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 500, description: "How many revisions, 1 to 1,000." })
    first?: number | null,
  ) {
    return readChangesSince(graph, revision, first ?? 500);
  }

  @Needs("VIEWER")
  @Subscription(() => Revision, {
    subscribe: follow,
    description:
      "Every revision as it is made, in order and without gaps; over server-sent events at /graphql/stream or WebSocket at /graphql.",
  })
  revisionAdded(
    @Root() revision: Revision,
    @Arg("after", () => Int, {
      nullable: true,
      description: "The last revision the client has: those it missed come first. Without it only new ones come.",
    })
    _after?: number | null,
  ): Revision {
    return revision;
  }
}
