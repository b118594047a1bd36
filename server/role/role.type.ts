import { Field, Float, Int, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";
import { connectionType } from "../connection.type.ts";

@ObjectType("Role", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A career: what a guide is about.",
})
export class Role extends Concept {
  @Field(() => String, { nullable: true, description: "Markdown." })
  description: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How much preparation the role needs: 1 (little or none) to 5 (extensive), as in O*NET job zones; null where not known.",
  })
  jobZone: number | null;

  /** The id of the source of the outlook's figures. */
  outlookSource: string | null;
  outlookFigures: OutlookFigures | null;
}

/** The figures of an outlook, without its source. */
export interface OutlookFigures {
  readonly growthPercent: number | null;
  readonly period: string | null;
  readonly annualOpenings: number | null;
  readonly commentary: string | null;
}

@ObjectType("Outlook", { description: "How the demand for a role is expected to develop." })
export class Outlook implements OutlookFigures {
  @Field(() => Float, { nullable: true, description: "Projected growth over the period, in percent." })
  growthPercent: number | null;

  @Field(() => String, { nullable: true, description: "The years the projection spans, such as 2022–32." })
  period: string | null;

  @Field(() => Int, { nullable: true, description: "Projected openings a year." })
  annualOpenings: number | null;

  @Field(() => String, { nullable: true, description: "Markdown." })
  commentary: string | null;

  /** The id of the source. */
  sourceId: string | null;
}

export const RoleConnection = connectionType<Role>("Role", () => Role);
