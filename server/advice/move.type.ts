import { Field, Float, Int, ObjectType } from "type-graphql";
import type { MoveKind } from "../moves/move.ts";
import { Region } from "../region/region.type.ts";
import type { PayBasis } from "../salary/salary.rules.ts";
import { PayBasisEnum } from "../salary/salary.type.ts";
import { Position, SkillGap } from "./gap.type.ts";
import { MoveKindEnum } from "./move-filter.input.ts";
import type { Reference } from "./reference.ts";

@ObjectType("FeasibilityPart", {
  simpleResolvers: true,
  description: "A term of feasibility, which is the sum of weight × value. Terms without data are left out.",
})
export class FeasibilityPart {
  @Field(() => String, { description: "coverage, curated, context, seniority or entryBarrier." }) name: string;
  @Field(() => Float, { description: "Its share; the weights of a move sum to 1." }) weight: number;
  @Field(() => Float, { description: "0 to 1." }) value: number;
  @Field(() => String, { description: "The edges and figures behind it, in words." }) because: string;
}

@ObjectType("LikenessPart", {
  simpleResolvers: true,
  description:
    "A term of similarity, which is the sum of weight × value (or 0 where that is below). What neither side is known from is left out.",
})
export class LikenessPart {
  @Field(() => String, { description: "knowledge, skills, names, activities or tools." }) name: string;
  @Field(() => Float, { description: "Its share; the weights of a move sum to 1." }) weight: number;
  @Field(() => Float, { description: "1 is the same, 0 what two roles have in common by chance; less is below 0." })
  value: number;
  @Field(() => String, { description: "What both have in common, in words." }) because: string;
}

@ObjectType("SalaryChange", {
  simpleResolvers: true,
  description: "How pay changes: like with like, medians of the same region, currency and basis, whole units a year.",
})
export class SalaryChange {
  @Field(() => Region) region: Reference;
  @Field(() => String, { description: "ISO 4217 code." }) currency: string;
  @Field(() => PayBasisEnum) basis: PayBasis;
  @Field(() => Int, { description: "The median before." }) from: number;
  @Field(() => Int, { description: "The median after." }) to: number;
  @Field(() => Float, { description: "The change in percent." }) percent: number;
}

@ObjectType("Move", { simpleResolvers: true, description: "One step from position to position." })
export class Move {
  @Field(() => Position, {
    description: "Where it starts; for a profile of skills only, the position whose work is the most like them.",
  })
  from: Position | (() => Promise<Position>);
  @Field(() => Position) to: Position;
  @Field(() => MoveKindEnum) kind: MoveKind;
  @Field(() => Float, { description: "0 to 1, higher is easier." }) feasibility: number;
  @Field(() => Float, { description: "0 (by chance) to 1 (the same): how alike the work is." }) similarity: number;
  @Field(() => [LikenessPart], { description: "What similarity is made of." }) likeness: () => LikenessPart[];
  @Field(() => [FeasibilityPart], { description: "What feasibility is made of." }) parts: () => FeasibilityPart[];
  @Field(() => Float, { description: "Months it takes: as curators say, else to learn what is missing." })
  months: number;
  @Field(() => SalaryChange, { nullable: true, description: "Null where there are no comparable figures." })
  salaryChange: SalaryChange | null;
  @Field(() => String, { description: "What figures salaryChange compares, or why there are none to compare." })
  salaryNote: string;
  @Field(() => SkillGap, { description: "What is met and what is missing, with the skills gathered on the way here." })
  gap: () => SkillGap;
  @Field(() => String, { description: "Which edges and figures made it, in words." }) rationale: () => string;
}

@ObjectType("TransitionPath", {
  simpleResolvers: true,
  description: "A route: a chain of moves, each with the skills gathered before it.",
})
export class TransitionPath {
  @Field(() => [Move], { description: "In order." }) moves: Move[];
  @Field(() => Float, { description: "0 to 1: the product of the moves' feasibilities." }) feasibility: number;
  @Field(() => Float, { description: "The sum of the moves' months." }) months: number;
  @Field(() => SalaryChange, {
    nullable: true,
    description: "From the start to the target; null where there are no comparable figures.",
  })
  salaryChange: SalaryChange | null;
  @Field(() => String, { description: "The route and what decides it, in words." }) rationale: () => string;
}
