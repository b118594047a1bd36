import { Field, Float, Int, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";
import { enumType } from "../enum.ts";
import { TRACKS, type Track } from "./level.rules.ts";

export const TrackEnum = enumType("Track", "The two ladders a level can lead up.", TRACKS);

@ObjectType("Level", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "One rung of a role's ladder.",
})
export class Level extends Concept {
  @Field(() => Int, { description: "1 is the lowest rung." }) rank: number;

  @Field(() => Float, { nullable: true, description: "Years of experience people at this rung usually have at least." })
  minYears: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Years of experience people at this rung usually have at most; null is open-ended.",
  })
  maxYears: number | null;

  @Field(() => [String], { description: "What people at this rung work on becoming good at." }) focusAreas: string[];
}

@ObjectType("LevelStep", { simpleResolvers: true, description: "A step up from a level." })
export class LevelStep {
  @Field(() => Level, { description: "The rung it leads to." }) level: Level;
  @Field(() => TrackEnum, { nullable: true, description: "The track it belongs to; null where it is either." })
  track: Track | null;
}
