import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { checkedFirst } from "../page.ts";
import { SOURCES_LIKE } from "./source.cypher.ts";
import { Source } from "./source.type.ts";

@Resolver()
export class SourceResolver {
  @Needs("VIEWER")
  @Query(() => [Source], { description: "Sources whose title, publisher or address contains a text, by title." })
  sources(
    @Ctx() { graph }: Context,
    @Arg("text", () => String, { nullable: true, defaultValue: "", description: "All unless given." }) text?:
      | string
      | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "How many, 1 to 100." }) first?:
      | number
      | null,
  ) {
    return graph.read(SOURCES_LIKE, { text: (text ?? "").trim().toLowerCase(), first: checkedFirst(first) });
  }
}
