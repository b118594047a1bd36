import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Relation } from "../changes/catalogue.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { RelationKindEnum } from "../history/revision.type.ts";
import { GraphPath, Subgraph } from "./network.type.ts";
import { connectionsAnswer, neighborhoodAnswer } from "./network-answer.ts";

const RELATIONS = { nullable: true, description: "Only along these relations; all unless given." };

@Resolver()
export class NetworkResolver {
  @Needs("VIEWER")
  @Query(() => Subgraph, { description: "What is around some concepts, along edges in either direction." })
  neighborhood(
    @Arg("of", () => [ID], { description: "The ids of 1 to 1,000 concepts of any kind." }) of: string[],
    @Ctx() { network }: Context,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 1, description: "How many steps away, 0 to 4." })
    depth: number,
    @Arg("relations", () => [RelationKindEnum], RELATIONS) relations?: Relation[] | null,
    @Arg("kinds", () => [ConceptKindEnum], { nullable: true, description: "Only neighbors of these kinds." })
    kinds?: ConceptKind[] | null,
    @Arg("limit", () => Int, { nullable: true, defaultValue: 200, description: "How many nodes at most, 1 to 1,000." })
    limit?: number | null,
    @Arg("joinedTo", () => [ID], {
      nullable: true,
      description:
        "Up to 5,000 concepts that are known already: the edges between them and the nodes come along, they themselves do not.",
    })
    joinedTo?: string[] | null,
    @Arg("skipUnknown", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        "Leave out ids under which there is nothing, as of a picture that was kept, instead of refusing them.",
    })
    skipUnknown?: boolean | null,
  ) {
    const asked = { relations: relations ?? null, kinds: kinds ?? null, skipUnknown: skipUnknown ?? false };
    const around = { of, depth: depth ?? 1, limit: limit ?? 200, joinedTo: joinedTo ?? [] };
    return neighborhoodAnswer(network, { ...around, ...asked });
  }

  @Needs("VIEWER")
  @Query(() => [GraphPath], {
    description:
      "The shortest ways between two concepts, along edges in either direction; of equal ones those through little connected concepts first.",
  })
  connections(
    @Arg("from", () => ID, { description: "The id of a concept." }) from: string,
    @Arg("to", () => ID, { description: "The id of another." }) to: string,
    @Ctx() { network }: Context,
    @Arg("relations", () => [RelationKindEnum], RELATIONS) relations?: Relation[] | null,
    @Arg("kinds", () => [ConceptKindEnum], { nullable: true, description: "Only through concepts of these kinds." })
    kinds?: ConceptKind[] | null,
    @Arg("maxLength", () => Int, { nullable: true, defaultValue: 6, description: "How many edges at most, 1 to 8." })
    maxLength?: number | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 3, description: "How many ways at most, 1 to 25." })
    first?: number | null,
  ) {
    const asked = { relations: relations ?? null, kinds: kinds ?? null };
    return connectionsAnswer(network, { from, to, maxLength: maxLength ?? 6, first: first ?? 3, ...asked });
  }
}
