import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { search } from "./search.store.ts";
import { SearchHit } from "./search.type.ts";

const MOST_NAMES = 200;
const HITS_PER_NAME = 3;
const AT_ONCE = 5;

@ObjectType("NameMatch", { simpleResolvers: true, description: "What a name written elsewhere may mean." })
class NameMatch {
  @Field(() => String, { description: "The name as it was given." }) name: string;
  @Field(() => [SearchHit], { description: "The three likeliest concepts; a score of 0.97 or more is the very name." })
  hits: SearchHit[];
}

@Resolver()
export class MatchResolver {
  @Needs("VIEWER")
  @Query(() => [NameMatch], {
    description: "Finds the concepts of a kind that names mean, such as those of a spreadsheet: one entry per name.",
  })
  matchNames(
    @Arg("kind", () => ConceptKindEnum, { description: "What the names are of." }) kind: ConceptKind,
    @Arg("names", () => [String], { description: "At most 200." }) names: string[],
    @Ctx() { graph }: Context,
  ): Promise<NameMatch[]> {
    if (names.length > MOST_NAMES) throw badInput([{ path: "names", message: `must be at most ${MOST_NAMES}` }]);
    return matched(graph, kind, names);
  }
}

/** A few at a time: one question must not take all connections to the database. */
async function matched(graph: Graph, kind: ConceptKind, names: readonly string[]): Promise<NameMatch[]> {
  const found: NameMatch[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const hits = some.map(async (name) => ({ name, hits: await search(graph, name, [kind], HITS_PER_NAME) }));
    found.push(...(await Promise.all(hits)));
  }
  return found;
}
