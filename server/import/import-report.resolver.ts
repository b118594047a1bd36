import { Args, ArgsType, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import {
  ImportChangeList,
  ImportConflictList,
  ImportLikenessList,
  ImportRemarkList,
  ImportReportType,
  ImportRetirementList,
  ImportSubjectList,
  partOf,
} from "./import-report.type.ts";

@ArgsType()
class Part {
  @Field(() => Int, { defaultValue: 50, description: "How many, at most 200." }) first: number;
  @Field(() => Int, { defaultValue: 0, description: "How many to pass over." }) offset: number;
}

@Resolver(() => ImportReportType)
export class ImportReportResolver {
  @FieldResolver(() => ImportSubjectList, { description: "The concepts that are created." })
  created(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.created, first, offset);
  }

  @FieldResolver(() => ImportChangeList, { description: "What changes, field by field." })
  changes(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.changes, first, offset);
  }

  @FieldResolver(() => ImportConflictList, { description: "Where the source and someone here disagree." })
  conflicts(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.conflicts, first, offset);
  }

  @FieldResolver(() => ImportRetirementList, { description: "The concepts that the source no longer has." })
  deprecated(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.deprecated, first, offset);
  }

  @FieldResolver(() => ImportLikenessList, { description: "What was found in the graph by its name only." })
  foundByName(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.foundByName, first, offset);
  }

  @FieldResolver(() => ImportLikenessList, {
    description: "What is new unless somebody decides that it is what it looks like.",
  })
  nearDuplicates(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.nearDuplicates, first, offset);
  }

  @FieldResolver(() => ImportRemarkList, { description: "The rows that cannot be taken." })
  faults(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.faults, first, offset);
  }

  @FieldResolver(() => ImportRemarkList, { description: "The rows of which something was mended or left out." })
  notes(@Root() { lists }: ImportReportType, @Args(() => Part) { first, offset }: Part) {
    return partOf(lists.notes, first, offset);
  }
}
