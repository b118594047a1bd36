import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { checkedFirst } from "../page.ts";
import { search } from "./search.store.ts";
import { SearchHit } from "./search.type.ts";

@Resolver()
export class SearchResolver {
  @Needs("VIEWER")
  @Query(() => [SearchHit], {
    description: "Typo-tolerant, prefix-friendly, over names and altNames of published concepts; best first.",
  })
  search(
    @Arg("text", () => String, { description: "Any text; its first 200 characters and 20 words count." }) text: string,
    @Ctx() { graph }: Context,
    @Arg("kinds", () => [ConceptKindEnum], { nullable: true, description: "Only these kinds." }) kinds?:
      | ConceptKind[]
      | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "How many hits, 1 to 100." }) first?:
      | number
      | null,
  ) {
    return search(graph, text, kinds, checkedFirst(first));
  }
}
