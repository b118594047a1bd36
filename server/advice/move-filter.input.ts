import { Field, Float, InputType, Int } from "type-graphql";
import { enumType } from "../enum.ts";
import { MOST_MOVES, MOST_VIA } from "../moves/constants.ts";
import { MOVE_KINDS, type MoveKind } from "../moves/move.ts";
import { OBJECTIVES } from "../routes/objective.ts";

export const MoveKindEnum = enumType("MoveKind", "What makes a move one, the strongest reason first.", MOVE_KINDS);

export const PathObjectiveEnum = enumType("PathObjective", "What routes are ranked by.", OBJECTIVES);

@InputType("MoveFilter", { description: "All given conditions hold: each takes results away, none adds any." })
export class MoveFilter {
  @Field(() => [String], {
    nullable: true,
    description: "Only moves into roles of these families or parts of them; the target of a route is exempt.",
  })
  families?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Roles not to go into." }) avoid?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Roles to go through, at most ${MOST_VIA}; of next moves, only those into these roles.`,
  })
  via?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `The longest route, 1 to ${MOST_MOVES} moves; ${MOST_MOVES} unless given.`,
  })
  maxMoves?: number | null;

  @Field(() => Float, { nullable: true, description: "The longest a single move may take." }) maxMonthsPerMove?:
    | number
    | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Every move pays at least so much more, in percent (negative: less); unknown changes do not count as such.",
  })
  minSalaryChangePercent?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The slug of the region whose pay is compared; else the server's own, or one where both sides have figures.",
  })
  region?: string | null;

  @Field(() => [MoveKindEnum], { nullable: true, description: "Only moves of these kinds." }) kinds?: MoveKind[] | null;
}
