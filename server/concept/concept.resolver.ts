import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { enumType } from "../enum.ts";
import { badInput } from "../errors.ts";
import { MAPPINGS } from "../mapping/mapping.cypher.ts";
import { Mapping } from "../mapping/mapping.type.ts";
import { type SortDirection, SortDirectionEnum } from "../order/order.type.ts";
import { readSortedList } from "../order/sorted-list.ts";
import { Page } from "../page.ts";
import { idsMatching } from "../search/search.store.ts";
import { SOURCES_OF_CONCEPTS } from "../source/source.cypher.ts";
import { Source } from "../source/source.type.ts";
import type { ConceptKind, Status } from "./concept.rules.ts";
import { Concept, ConceptConnection, ConceptKindEnum, Node, StatusEnum } from "./concept.type.ts";
import { CONCEPT_COUNT, CONCEPT_PAGES, CONCEPTS_BY_ID, REPLACEMENTS } from "./lookup.cypher.ts";
import { findBySlug, SLUG } from "./lookup.store.ts";
import { wantedKinds, wantedStatuses } from "./wanted.ts";

const MOST_IDS = 100;

const CONCEPT_ORDERS = { NAME: "By name, ignoring case and accents.", UPDATED: "By when it last changed." } as const;
const ConceptOrderFieldEnum = enumType(
  "ConceptOrderField",
  "What concepts of mixed kinds are sorted by.",
  CONCEPT_ORDERS,
);

@ArgsType()
class ConceptArgs extends Page {
  @Field(() => [ConceptKindEnum], { nullable: true, description: "Only these kinds." }) kinds?: ConceptKind[] | null;
  @Field(() => String, {
    nullable: true,
    description: "Words that the name or an alternative name starts with, in any order.",
  })
  text?: string | null;
  @Field(() => [StatusEnum], { nullable: true, description: "PUBLISHED only unless given." }) statuses?:
    | Status[]
    | null;
  @Field(() => ConceptOrderFieldEnum, { nullable: true, defaultValue: "NAME", description: "What they are sorted by." })
  orderBy?: keyof typeof CONCEPT_ORDERS | null;
  @Field(() => SortDirectionEnum, { nullable: true, defaultValue: "ASC", description: "Which end comes first." })
  direction?: SortDirection | null;
}

@Resolver(() => Concept)
export class ConceptResolver {
  @Needs("VIEWER")
  @Query(() => Node, { nullable: true, description: "Anything by its id; null where there is nothing." })
  node(@Arg("id", () => ID, { description: "The id of a concept." }) id: string, @Ctx() { batches }: Context) {
    return batches.one(CONCEPTS_BY_ID, id);
  }

  @Needs("VIEWER")
  @Query(() => [Node], { nullable: "items", description: "At most 100 things by their ids, in the order of the ids." })
  nodes(@Arg("ids", () => [ID], { description: "At most 100." }) ids: string[], @Ctx() { batches }: Context) {
    if (ids.length > MOST_IDS) throw badInput([{ path: "ids", message: `must have at most ${MOST_IDS} entries` }]);
    return Promise.all(ids.map((id) => batches.one(CONCEPTS_BY_ID, id)));
  }

  @Needs("VIEWER")
  @Query(() => Concept, { nullable: true, description: "A concept of any kind by its slug." })
  concept(
    @Arg("kind", () => ConceptKindEnum, { description: "Slugs are unique within a kind." }) kind: ConceptKind,
    @Arg("slug", () => String, SLUG) slug: string,
    @Ctx() { batches }: Context,
  ) {
    return findBySlug(batches, kind, slug);
  }

  @Needs("VIEWER")
  @Query(() => ConceptConnection, { description: "Concepts of one or more kinds." })
  async concepts(@Args(() => ConceptArgs) args: ConceptArgs, @Ctx() { graph }: Context) {
    const kinds = wantedKinds(args.kinds);
    const field = args.orderBy ?? "NAME";
    const matching = await idsMatching(graph, args.text, kinds);
    return readSortedList(graph, {
      pages: CONCEPT_PAGES[field],
      count: CONCEPT_COUNT,
      order: `concepts ${field}`,
      direction: args.direction ?? "ASC",
      filter: { kinds, ...matching, statuses: wantedStatuses(args.statuses) },
      page: args,
    });
  }

  @FieldResolver(() => [Concept], { description: "What it was replaced by, where it is deprecated." })
  replacedBy(@Root() concept: Concept, @Ctx() { batches }: Context) {
    return batches.many(REPLACEMENTS, concept.id);
  }

  @FieldResolver(() => [Mapping], { description: "Its counterparts in other taxonomies, by scheme and code." })
  mappings(@Root() concept: Concept, @Ctx() { batches }: Context) {
    return batches.many(MAPPINGS, concept.id);
  }

  @FieldResolver(() => [Source], { description: "Where its facts come from." })
  sources(@Root() concept: Concept, @Ctx() { batches }: Context) {
    return batches.many(SOURCES_OF_CONCEPTS, concept.id);
  }
}
