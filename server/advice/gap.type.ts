import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { LearningOption } from "../learning/learning.type.ts";
import { Level } from "../level/level.type.ts";
import { Role } from "../role/role.type.ts";
import type { SkillKind } from "../skill/skill.rules.ts";
import { Skill, SkillKindEnum } from "../skill/skill.type.ts";
import type { Reference, References } from "./reference.ts";

@ObjectType("Position", { simpleResolvers: true, description: "A role, or a role at one of its levels." })
export class Position {
  @Field(() => Role) role: Reference;
  @Field(() => Level, { nullable: true, description: "Null for the role as a whole." }) level: Reference | null;
}

@ObjectType("SkillMatch", {
  simpleResolvers: true,
  description:
    "A required skill and how it is met: coverage is the sum of weight × counts over all of a target's requirements.",
})
export class SkillMatch {
  @Field(() => Skill) skill: Reference;
  @Field(() => Int, { description: "1 (hardly matters) to 5 (decisive)." }) importance: number;
  @Field(() => Int, { description: "1 to 5; 3 (competent) where the source does not state it." }) required: number;
  @Field(() => Int, {
    nullable: true,
    description: "1 to 5; null where it is not held, or held at a level nobody stated.",
  })
  held: number | null;
  @Field(() => Float, { description: "Its share of all the target requires, by importance; all of them sum to 1." })
  weight: number;
  @Field(() => Float, { description: "0 to 1: how much of it is met." }) counts: number;
  @Field(() => Skill, {
    nullable: true,
    description:
      "Of a missing skill: one that is held and close to it (related, or one step up, down or aside), which counts in part.",
  })
  closeTo: Reference | null;
  @Field(() => Float, { description: "Months to learn it beside the other missing skills; 0 where it is met." })
  months: number;
  @Field(() => [LearningOption], { description: "What teaches it, the most thorough first." })
  learningOptions: References;
}

@ObjectType("HeldSkill", { simpleResolvers: true, description: "A skill somebody holds." })
export class HeldSkill {
  @Field(() => Skill) skill: Reference;
  @Field(() => Int, { nullable: true, description: "1 to 5; null where it is not known." }) proficiency: number | null;
}

@ObjectType("SkillGap", {
  simpleResolvers: true,
  description: "What lies between a profile and a position, skill by skill.",
})
export class SkillGap {
  @Field(() => Position, { description: "What the profile is compared with." }) target: Position;
  @Field(() => Float, {
    description: "0 to 1: the importance-weighted share of the target's requirement that the profile already meets.",
  })
  coverage: number;
  @Field(() => [SkillMatch], { description: "Held well enough, the most important first." }) met: SkillMatch[];
  @Field(() => [SkillMatch], { description: "Held, but not well enough; the most important first." })
  short: SkillMatch[];
  @Field(() => [SkillMatch], { description: "Not held, the most important first." }) missing: SkillMatch[];
  @Field(() => [HeldSkill], { description: "Held, but not required there." }) unused: () => HeldSkill[];
  @Field(() => Float, { description: "Months to learn what is short or missing." }) months: number;
}

/** How far somebody is. */
export const VERDICTS = {
  READY: "A gap that is closed on the job.",
  NEARLY_READY: "A gap that some months' learning closes.",
  DEVELOPING: "On the way, with much to learn.",
  FAR: "Most is missing.",
} as const;

const VerdictEnum = enumType("Verdict", "How ready somebody is.", VERDICTS);

@ObjectType("ReadinessPart", { simpleResolvers: true, description: "How much of one kind of skill is there." })
export class ReadinessPart {
  @Field(() => SkillKindEnum) skillKind: SkillKind;
  @Field(() => Float, { description: "0 to 1, as for the gap as a whole." }) coverage: number;
}

@ObjectType("NextAction", { simpleResolvers: true, description: "A skill to learn, and what it is worth." })
export class NextAction {
  @Field(() => Skill) skill: Reference;
  @Field(() => Int, { nullable: true, description: "Proficiency now; null where it is not held." }) from: number | null;
  @Field(() => Int, { description: "Proficiency to reach." }) to: number;
  @Field(() => Float, { description: "Months it takes beside others." }) months: number;
  @Field(() => Float, { description: "Points of readiness gained." }) gain: number;
  @Field(() => [LearningOption], { description: "What teaches it, the most thorough first." })
  learningOptions: References;
}

@ObjectType("Readiness", { simpleResolvers: true, description: "How ready a profile is for a position." })
export class Readiness {
  @Field(() => Int, { description: "0 to 100: the coverage of the gap, in points." }) score: number;
  @Field(() => VerdictEnum, { description: "The score in words." }) verdict: keyof typeof VERDICTS;
  @Field(() => SkillGap, { description: "The gap, skill by skill." }) gap: SkillGap;
  @Field(() => [ReadinessPart], { description: "The coverage of each kind of skill that is required." })
  bySkillKind: ReadinessPart[];
  @Field(() => [NextAction], { description: "At most 10, those that gain the most first." }) nextActions: NextAction[];
}
