import { GraphQLJSON } from "graphql-scalars";
import { type ClassType, Field, ID, Int, ObjectType } from "type-graphql";
import type {
  FieldChange,
  ImportConflict,
  ImportReport,
  ImportSummary,
  KindCount,
  Likeness,
  Listed,
  Retirement,
  Subject,
} from "../exchange/report.ts";

@ObjectType("ImportSummary", { simpleResolvers: true, description: "What an import comes to, in rows of the source." })
export class ImportSummaryType implements ImportSummary {
  @Field(() => Int, { description: "Rows that became a node or an edge." }) created: number;
  @Field(() => Int, { description: "Rows that changed one." }) updated: number;
  @Field(() => Int, { description: "Rows that say what the graph says, or what an editor overruled." })
  unchanged: number;
  @Field(() => Int, { description: "Concepts deprecated and edges removed: the source no longer has them." })
  deprecated: number;
  @Field(() => Int, { description: "Rows with faults, and rows about what was deleted here." }) skipped: number;
}

@ObjectType("ImportCount", { simpleResolvers: true, description: "The same for one kind of node or edge." })
export class ImportCount extends ImportSummaryType {
  @Field(() => String, { description: "Such as SKILL or REQUIRES." }) what: KindCount["what"];
}

@ObjectType("ImportSubject", { simpleResolvers: true, description: "A node or edge that an import is about." })
export class ImportSubject implements Subject {
  @Field(() => String, { description: "Such as SKILL or REQUIRES." }) what: Subject["what"];
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => ID, { nullable: true, description: "The other end of an edge." }) otherId: string | null;
  @Field(() => String, { nullable: true, description: "The name of the other end of an edge." }) otherName:
    | string
    | null;
}

@ObjectType("ImportChange", { simpleResolvers: true, description: "A field that gets another value." })
export class ImportChange extends ImportSubject implements FieldChange {
  @Field(() => String, { description: "`*` stands for an edge that is removed." }) field: string;
  @Field(() => GraphQLJSON, { nullable: true }) before: unknown;
  @Field(() => GraphQLJSON, { nullable: true }) after: unknown;
}

@ObjectType("ImportConflict", {
  simpleResolvers: true,
  description: "A field for which the source and someone here have different values.",
})
export class ImportConflictType extends ImportSubject implements ImportConflict {
  @Field(() => String, { description: "What decisions call it." }) key: string;
  @Field(() => String, { description: "`*` stands for the whole: somebody removed it here." }) field: string;
  @Field(() => GraphQLJSON, { nullable: true, description: "What it is here." }) ours: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: "What the source says." }) theirs: unknown;
  @Field(() => String, { nullable: true, description: "Who changed it here last." }) actor: string | null;
  @Field(() => String, { nullable: true, description: "When." }) at: string | null;
  @Field(() => Int, { nullable: true, description: "In which revision." }) revision: number | null;
  @Field(() => String, { nullable: true, description: "`ours` or `theirs`; null where that has to be decided." })
  resolution: ImportConflict["resolution"];
}

@ObjectType("ImportCandidate", { simpleResolvers: true, description: "A concept that an entry of the source may be." })
export class ImportCandidate {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: "What both have in common." }) why: string;
}

@ObjectType("ImportLikeness", {
  simpleResolvers: true,
  description: "An entry of the source that was found by its name only, or that looks like something the graph has.",
})
export class ImportLikeness implements Likeness {
  @Field(() => String, { description: "What decisions call it." }) key: string;
  @Field(() => String, { description: "Such as SKILL." }) what: Likeness["what"];
  @Field(() => String) name: string;
  @Field(() => String, { description: "The file, below the folder of the source." }) file: string;
  @Field(() => Int, { description: "The line the row begins at; the first one is 1." }) line: number;
  @Field(() => [ImportCandidate], { description: "What it may be." }) candidates: ImportCandidate[];
}

@ObjectType("ImportRetirement", { simpleResolvers: true, description: "A concept that the source no longer has." })
export class ImportRetirement implements Retirement {
  @Field(() => String, { description: "Such as SKILL." }) what: Retirement["what"];
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [String], { description: "The names of what replaces it." }) replacedBy: string[];
}

@ObjectType("ImportRemark", { simpleResolvers: true, description: "Something about a row." })
export class ImportRemark {
  @Field(() => String, { description: "The file, below the folder of the source." }) file: string;
  @Field(() => Int, { description: "The line the row begins at; the first one is 1." }) line: number;
  @Field(() => String, { nullable: true, description: "The column, where it is about one." }) column: string | null;
  @Field(() => String, { description: "Why, in words." }) reason: string;
}

@ObjectType("ImportQuietRows", {
  simpleResolvers: true,
  description: "Rows that say nothing of their own, such as the same pair from its other end.",
})
export class ImportQuietRows {
  @Field(() => String, { description: "The file, below the folder of the source." }) file: string;
  @Field(() => String, { description: "Why, in words." }) reason: string;
  @Field(() => Int, { description: "How many." }) rows: number;
}

@ObjectType("ImportReport", { description: "What an import did, or would do." })
export class ImportReportType {
  @Field(() => ImportSummaryType, { simple: true, description: "All kinds together." }) summary: ImportSummaryType;
  @Field(() => [ImportCount], { simple: true, description: "By kind of node and edge." }) counts: ImportCount[];
  @Field(() => [ImportQuietRows], { simple: true, description: "Rows that say nothing of their own." })
  quiet: ImportQuietRows[];
  @Field(() => String, { simple: true, nullable: true, description: "Why it cannot be applied as it is." })
  refusal: string | null;

  /** What the lists are taken from. */
  lists: ImportReport;
}

/** Makes the type of the beginning of a list with its length. */
function listOf<Item extends object>(name: string, item: ClassType<Item>) {
  @ObjectType(`${name}List`, { simpleResolvers: true, description: `A part of a list of type ${name}.` })
  class ListOf {
    @Field(() => Int, { description: "How many there are; of very long lists only the beginning is kept." })
    totalCount: number;
    @Field(() => [item], { description: "The entries of this part." }) items: Item[];
  }
  return ListOf;
}

export const ImportSubjectList = listOf("ImportSubject", ImportSubject);
export const ImportChangeList = listOf("ImportChange", ImportChange);
export const ImportConflictList = listOf("ImportConflict", ImportConflictType);
export const ImportLikenessList = listOf("ImportLikeness", ImportLikeness);
export const ImportRetirementList = listOf("ImportRetirement", ImportRetirement);
export const ImportRemarkList = listOf("ImportRemark", ImportRemark);

const MOST_AT_ONCE = 200;

/** A part of a list of a report. */
export function partOf<Item>({ total, items }: Listed<Item>, first: number, offset: number) {
  const start = Math.max(0, offset);
  return { totalCount: total, items: items.slice(start, start + Math.min(Math.max(0, first), MOST_AT_ONCE)) };
}
