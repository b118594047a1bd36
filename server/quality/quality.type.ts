import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { User } from "../access/user.type.ts";
import { keysOf } from "../concept/concept.rules.ts";
import { enumType } from "../enum.ts";
import { PageInfo } from "../page.ts";
import { RULES, type RuleName, ruleOf } from "./catalogue.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

/** The GraphQL enum of severities. */
export const SeverityEnum = enumType("Severity", "How much a finding matters.", SEVERITIES);

/** The GraphQL enum of rules. */
export const QualityRuleEnum = enumType(
  "QualityRule",
  "What ought to hold of every concept, named after what is wrong where it does not.",
  Object.fromEntries(keysOf(RULES).map((name) => [name, ruleOf(name).description])),
);

@ObjectType("QualityWaiver", {
  simpleResolvers: true,
  description: "Somebody's word that a finding may stay for a time.",
})
export class QualityWaiver {
  @Field(() => String, { description: "Why it may stay." }) reason: string;
  @Field(() => GraphQLDateTime, { description: "When the finding counts again." }) until: Date;
  @Field(() => GraphQLDateTime) at: Date;
  @Field(() => User, { description: "Who waived it." }) by: User;
}

@ObjectType("QualityFinding", { description: "A rule that does not hold of some concepts." })
export class QualityFinding {
  @Field(() => ID, { simple: true, description: "The same for the same rule and concepts, whatever else changes." })
  id: string;

  @Field(() => QualityRuleEnum, { simple: true, description: "The rule that does not hold." }) rule: RuleName;
  @Field(() => SeverityEnum, { simple: true, description: "How much it matters." }) severity: Severity;
  @Field(() => String, { simple: true, description: "What is wrong, for people." }) message: string;
  @Field(() => QualityWaiver, { simple: true, nullable: true, description: "Set while it is waived." })
  waiver: QualityWaiver | null;

  /** The ids of the concepts. */
  concepts: readonly string[];
}

@ObjectType("QualityCount", { simpleResolvers: true, description: "How often a rule does not hold." })
export class QualityCount {
  @Field(() => QualityRuleEnum, { description: "The rule." }) rule: RuleName;
  @Field(() => SeverityEnum, { description: "How much its findings matter." }) severity: Severity;
  @Field(() => String, { description: "What is wrong where the rule does not hold." }) description: string;
  @Field(() => Int, { description: "How many findings there are, without those that are waived." }) count: number;
  @Field(() => Int, { description: "How many findings are waived." }) waived: number;
}

@ObjectType("QualityReport", { simpleResolvers: true, description: "What the rules find in the graph." })
export class QualityReport {
  @Field(() => Int, { description: "The revision of the graph it is about." }) revision: number;

  @Field(() => [QualityFinding], {
    description:
      "A page of the findings: by rule, errors first, then by name. The first 10,000 of a rule are listed, all are counted.",
  })
  findings: QualityFinding[];

  @Field(() => PageInfo, { description: "Where the page of findings stands in their list." }) pageInfo: PageInfo;
  @Field(() => Int, { description: "How many findings can be listed in all." }) totalCount: number;
  @Field(() => [QualityCount], { description: "Each of the rules, in the order of the findings." })
  counts: QualityCount[];
}
