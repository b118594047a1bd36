import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";
import { POLICIES, type Policy } from "../exchange/decisions.ts";
import type { ImportProgress } from "../exchange/import-source.ts";
import { type ImportChoices, MISSING } from "../exchange/plan-import.ts";
import { IMPORT_PHASES, IMPORT_STATES, type ImportState } from "./import-run.rules.ts";

const ImportStateEnum = enumType("ImportState", "How far an import is.", IMPORT_STATES);
const ImportPhaseEnum = enumType("ImportPhase", "What an import is doing.", IMPORT_PHASES);

/** The GraphQL enum of policies. */
export const ImportPolicyEnum = enumType("ImportPolicy", "Whose value stays in a conflict.", POLICIES);

/** The GraphQL enum of what becomes of what a source no longer has. */
export const MissingPolicyEnum = enumType("MissingPolicy", "What becomes of what a source no longer has.", MISSING);

@ObjectType("ImportSource", { simpleResolvers: true, description: "A folder that can be imported." })
export class ImportSource {
  @Field(() => String, { description: "Its path below the folder that the server imports from." }) folder: string;
  @Field(() => [String], { description: "The formats that its files look like, such as esco." }) formats: string[];
}

@ObjectType("ImportFormat", { simpleResolvers: true, description: "A format that can be imported." })
export class ImportFormat {
  @Field(() => String, { description: "What `startImport` calls it." }) name: string;
  @Field(() => String, { description: "What people call it." }) title: string;
  @Field(() => [String], { description: "The tables that can be left out." }) tables: string[];
}

@ObjectType("ImportRun", { description: "An import or the dry run of one. Runs are kept with their reports." })
export class ImportRun implements ImportProgress {
  @Field(() => ID, { simple: true }) id: string;
  @Field(() => String, { simple: true, description: "Such as esco." }) format: string;
  @Field(() => String, { simple: true, description: "Below the folder that the server imports from." }) folder: string;
  @Field(() => Boolean, { simple: true, description: "False for a dry run." }) apply: boolean;
  @Field(() => String, { simple: true, nullable: true, description: "The release that was given for it." })
  givenVersion: string | null;
  @Field(() => [String], { simple: true, description: "The tables that it leaves out." }) without: string[];
  @Field(() => ImportPolicyEnum, { simple: true, description: "Whose value stays in a conflict." }) conflicts: Policy;
  @Field(() => MissingPolicyEnum, { simple: true, description: "What becomes of what the source no longer has." })
  missing: ImportChoices["missing"];
  @Field(() => ImportStateEnum, { simple: true, description: "Whether it is under way, and how it ended." })
  state: ImportState;
  @Field(() => ImportPhaseEnum, { simple: true, description: "What it is doing, or did last." })
  phase: ImportProgress["phase"];
  @Field(() => Int, { simple: true, description: "Bytes read, or changes written." }) done: number;
  @Field(() => Int, { simple: true, description: "Bytes to read; changes to write, while it is writing." })
  total: number;
  @Field(() => Int, { simple: true, description: "Rows read so far." }) records: number;
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: "The seconds that reading, or writing, will most likely still take; null where that cannot be told.",
  })
  secondsLeft: number | null;
  @Field(() => String, { simple: true, description: "Who started it." }) startedBy: string;
  @Field(() => GraphQLDateTime, { simple: true, description: "When it was started." }) startedAt: Date;
  @Field(() => GraphQLDateTime, {
    simple: true,
    nullable: true,
    description: "When it ended; null while it is under way.",
  })
  finishedAt: Date | null;
  @Field(() => String, { simple: true, nullable: true, description: "The source with its release, once it is read." })
  title: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "The release of the source." }) version:
    | string
    | null;
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: "The revision it became; null where nothing changed.",
  })
  revision: number | null;
  @Field(() => ID, { simple: true, nullable: true, description: "The proposal it became, where that was asked for." })
  proposal: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "Why it failed." }) error: string | null;
}
