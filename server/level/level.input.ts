import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";
import type { Track } from "./level.rules.ts";
import { TrackEnum } from "./level.type.ts";

@InputType("LeadsToInput", { description: "A rung that a level leads to." })
export class LeadsToInput {
  @Field(() => ID, { description: "The id of the rung." }) level: string;
  @Field(() => TrackEnum, { nullable: true, description: "The track the step belongs to." }) track?: Track | null;
}

@InputType("LevelPatch", { description: "What to change of a level: a field that is not given stays, null clears it." })
export class LevelPatch extends ConceptPatch {
  @Field(() => Int, {
    nullable: true,
    description: "1 is the lowest rung; the others make room. A new level comes last unless given.",
  })
  rank?: number;
  @Field(() => Float, { nullable: true, description: "Years of experience at least." }) minYears?: number | null;
  @Field(() => Float, { nullable: true, description: "Years of experience at most; null is open-ended." }) maxYears?:
    | number
    | null;
  @Field(() => [String], { nullable: true, description: "At most 50." }) focusAreas?: string[];
  @Field(() => [LeadsToInput], { nullable: true, description: "All rungs it leads to." }) next?: LeadsToInput[];
}

@InputType("LevelInput", { description: "A level to create." })
export class LevelInput extends LevelPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
  @Field(() => ID, { description: "The id of the role whose ladder it belongs to." }) role: string;
}
