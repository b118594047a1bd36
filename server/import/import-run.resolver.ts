import { GraphQLJSON } from "graphql-scalars";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import type { Policy } from "../exchange/decisions.ts";
import type { ImportChoices } from "../exchange/plan-import.ts";
import { READERS } from "../exchange/readers.ts";
import { ImportReportType } from "./import-report.type.ts";
import { RUN_BY_ID, RUNS } from "./import-run.cypher.ts";
import { cancelImport, importSources, reportOf, startImport } from "./import-run.store.ts";
import { ImportFormat, ImportPolicyEnum, ImportRun, ImportSource, MissingPolicyEnum } from "./import-run.type.ts";

@ArgsType()
class ImportArgs {
  @Field(() => String, { description: "Such as esco: one of `importFormats`." }) format: string;
  @Field(() => String, { description: "One of `importSources`." }) folder: string;
  @Field(() => Boolean, { nullable: true, description: "True carries it out; otherwise it is a dry run." })
  apply?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Instead of applying it: the title of a proposal to make of it, of at most 10,000 changes.",
  })
  proposal?: string | null;
  @Field(() => String, { nullable: true, description: "The release of the source, where its files do not tell." })
  version?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: "Tables of the format to leave out; then nothing is deprecated or removed.",
  })
  without?: string[] | null;
  @Field(() => ImportPolicyEnum, { nullable: true, description: "KEEP_OURS unless given." }) conflicts?: Policy | null;
  @Field(() => MissingPolicyEnum, { nullable: true, description: "DEPRECATE_FEW unless given." })
  missing?: ImportChoices["missing"] | null;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'What was decided after a dry run, by the keys of its report: {"matches": {key: concept id or null}, "conflicts": {key: "ours" or "theirs"}}.',
  })
  decisions?: unknown;
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Needs("ADMIN")
  @Query(() => [ImportFormat], { description: "The formats that can be imported." })
  importFormats() {
    return READERS.map(({ name, title, tables }) => ({ name, title, tables: Object.keys(tables) }));
  }

  @Needs("ADMIN")
  @Query(() => [ImportSource], {
    description:
      "The folders and zip files that can be imported: those that look like a format, below the folder IMPORT_DIR.",
  })
  importSources(@Ctx() context: Context) {
    return importSources(context);
  }

  @Needs("ADMIN")
  @Query(() => ImportRun, { nullable: true, description: "An import run by its id: ask again to follow it." })
  async importRun(
    @Arg("id", () => ID, { description: "Of the run." }) id: string,
    @Ctx() { database }: Context,
  ): Promise<ImportRun | null> {
    const [run] = await database.read(RUN_BY_ID, { id });
    return run ?? null;
  }

  @Needs("ADMIN")
  @Query(() => [ImportRun], { description: "The import runs, the latest first." })
  importRuns(
    @Ctx() { database }: Context,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Arg("offset", () => Int, { defaultValue: 0, description: "How many to pass over." }) offset: number,
  ) {
    return database.read(RUNS, { limit: Math.min(Math.max(0, first), 100), offset: Math.max(0, offset) });
  }

  @FieldResolver(() => ImportReportType, {
    nullable: true,
    description: "What it found or did; null while it is under way, and where it did not come to its end.",
  })
  async report(@Root() run: ImportRun, @Ctx() context: Context) {
    const lists = await reportOf(context, run.id);
    if (lists === null) return null;
    const { summary, counts, quiet, refusal } = lists;
    return { summary, counts, quiet, refusal, lists };
  }

  @Needs("ADMIN")
  @Mutation(() => ImportRun, {
    description:
      "Starts an import, a dry run unless `apply` is true, and answers at once: `importRun` tells how far it is.",
  })
  startImport(@Args(() => ImportArgs) order: ImportArgs, @Ctx() context: Context) {
    return startImport(context, order);
  }

  @Needs("ADMIN")
  @Mutation(() => ImportRun, {
    description:
      "Asks an import to stop, which it does within seconds, also while it is being written: the graph is as it was then. One whose last change was written just before is DONE.",
  })
  cancelImport(@Arg("id", () => ID, { description: "Of the run." }) id: string, @Ctx() context: Context) {
    return cancelImport(context, id);
  }
}
